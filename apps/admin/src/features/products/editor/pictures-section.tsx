'use client'

import { Notice } from '@firstcome/ui/notice'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { move } from '@/features/editor/move.ts'
import { Section } from '@/features/editor/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { useEditor, useErrorAt } from './editor-context.tsx'
import { PictureDrop } from './picture-drop.tsx'
import { PictureRow } from './picture-row.tsx'
import { useUploads } from './use-uploads.ts'

/** The product's pictures in their order: the first is what lists show. */
export function PicturesSection() {
  const t = useTranslations('products.pictures')
  const { form, change } = useEditor()
  const errorAt = useErrorAt()
  const uploads = useUploads()
  const mayEdit = useMay('manager')
  const [dragged, setDragged] = useState<number | null>(null)
  const missing = errorAt('images')
  return (
    <Section title={t('title')}>
      {form.images.length > 0 && (
        <div
          aria-hidden
          className="grid grid-cols-[1fr_1fr_9rem] gap-1.5 pr-[calc(3*var(--control-md)+0.75rem)] pb-1.5 pl-22.5 text-xs text-muted max-md:hidden"
        >
          <span>{t('heads.ko')}</span>
          <span>{t('heads.en')}</span>
          <span>{t('heads.shows')}</span>
        </div>
      )}
      {form.images.length > 0 && (
        <ol className="mb-3 border-b border-hairline">
          {form.images.map((image, index) => (
            <PictureRow
              key={image.path}
              image={image}
              index={index}
              onDragStart={() => setDragged(index)}
              onDrop={() => {
                if (dragged !== null) change({ images: move(form.images, dragged, index) })
                setDragged(null)
              }}
            />
          ))}
        </ol>
      )}
      {uploads.waiting.map((name) => (
        <p key={name} className="mb-2 flex items-center gap-3 text-sm text-muted">
          <Skeleton className="h-12 w-10" />
          {t('uploading', { name })}
        </p>
      ))}
      {mayEdit && <PictureDrop onFiles={uploads.add} />}
      {missing && form.images.length === 0 && (
        <p role="alert" className="mt-2 text-sm text-signal">
          {t('needed')}
        </p>
      )}
      {uploads.refused.length > 0 && (
        <div className="mt-3">
          <Notice tone="signal" title={t('refused.title')}>
            <ul>
              {uploads.refused.map(({ name, why }) => (
                <li key={name}>{t(`refused.${why}`, { name })}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </Section>
  )
}
