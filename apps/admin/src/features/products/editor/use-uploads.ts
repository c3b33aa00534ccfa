'use client'

import { useState } from 'react'
import { useEditor } from './editor-context.tsx'
import { type Uploaded, uploadPicture } from './upload-picture.ts'

type Refused = { name: string; why: Extract<Uploaded, { refused: unknown }>['refused'] }

/**
 * Uploads pictures one after another and puts them at the end of the product's; tells what is on its way and what was refused. One that
 * is there already is not put there twice.
 */
export function useUploads() {
  const { form, change } = useEditor()
  const [waiting, setWaiting] = useState<string[]>([])
  const [refused, setRefused] = useState<Refused[]>([])
  const add = async (files: readonly File[]) => {
    setRefused([])
    setWaiting(files.map(({ name }) => name))
    for (const file of files) {
      const uploaded = await uploadPicture(file)
      setWaiting(([_, ...rest]) => rest)
      if ('refused' in uploaded)
        setRefused((others) => [...others, { name: file.name, why: uploaded.refused }])
      else
        change(({ images, nameKo, nameEn }) => ({
          images: images.some(({ path }) => path === uploaded.picture.path)
            ? images
            : [...images, { ...uploaded.picture, ko: nameKo, en: nameEn, optionValue: null }],
        }))
    }
  }
  return { count: form.images.length, waiting, refused, add }
}
