'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { InlineSelect } from '@firstcome/ui/inline-select'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { move } from '@/features/editor/move.ts'
import { useMay } from '@/features/session/use-may.ts'
import { cellClass } from './cell-class.ts'
import { useEditor, useErrorAt } from './editor-context.tsx'
import type { FormImage } from './product-form.ts'

export interface PictureRowProps {
  image: FormImage
  index: number
  onDragStart: () => void
  onDrop: () => void
}

/** One picture: its place, what it shows, and its words for those who do not see it. */
export function PictureRow({ image, index, onDragStart, onDrop }: PictureRowProps) {
  const t = useTranslations('products.pictures')
  const { change } = useEditor()
  const errorAt = useErrorAt()
  const set = (part: Partial<FormImage>) =>
    change(({ images }) => ({
      images: images.map((other, place) => (place === index ? { ...other, ...part } : other)),
    }))
  const place = index + 1
  const mayEdit = useMay('manager')
  const error = errorAt('images', index, 'alt')
  return (
    <li
      draggable
      onDragStart={onDragStart}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center md:grid-cols-[auto_auto_minmax(0,1fr)_auto] gap-3 border-t border-hairline py-2 max-md:first:border-t-0"
    >
      <GripVertical aria-hidden size={14} className="cursor-grab text-quiet max-md:hidden" />
      <img
        src={image.path}
        alt={image.ko || image.en}
        width={image.width}
        height={image.height}
        className="h-16 w-13 rounded-sm bg-sunken object-cover"
      />
      <div className="grid gap-1.5 md:grid-cols-[1fr_1fr_9rem]">
        {(['ko', 'en'] as const).map((locale) => (
          <Titled key={locale} title={t(`heads.${locale}`)}>
            <input
              lang={locale}
              aria-label={t(`alt.${locale}`, { place })}
              aria-invalid={errorAt('images', index, 'alt', locale) ? true : undefined}
              placeholder={t(`alt.${locale}`, { place })}
              value={image[locale]}
              onChange={({ target }) => set({ [locale]: target.value })}
              className={cellClass}
            />
          </Titled>
        ))}
        <Titled title={t('heads.shows')}>
          <ShownValue image={image} place={place} onChange={(optionValue) => set({ optionValue })} />
        </Titled>
        {error && <p className="text-xs text-signal md:col-span-3">{error}</p>}
      </div>
      {mayEdit && <PictureActs index={index} />}
    </li>
  )
}

/** A phone, which has no columns, shows above a control what is typed or chosen there. */
function Titled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 content-start">
      <span aria-hidden className="mb-1 text-xs text-muted md:hidden">
        {title}
      </span>
      {children}
    </div>
  )
}

/** Moves a picture in its order, or takes it away. */
function PictureActs({ index }: { index: number }) {
  const t = useTranslations('products.pictures')
  const { form, change } = useEditor()
  const place = index + 1
  return (
    <div className="flex max-md:flex-col">
      <IconButton
        label={t('earlier', { place })}
        disabled={index === 0}
        onClick={() => change({ images: move(form.images, index, index - 1) })}
      >
        <ArrowUp aria-hidden size={16} />
      </IconButton>
      <IconButton
        label={t('later', { place })}
        disabled={place === form.images.length}
        onClick={() => change({ images: move(form.images, index, index + 1) })}
      >
        <ArrowDown aria-hidden size={16} />
      </IconButton>
      <IconButton
        label={t('remove', { place })}
        onClick={() => change({ images: form.images.filter((_, other) => other !== index) })}
      >
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </div>
  )
}

interface ShownValueProps {
  image: FormImage
  place: number
  onChange: (optionValue: string | null) => void
}

/** Which value of an option a picture shows, such as a colour: the shop turns to it when that is picked. */
function ShownValue({ image, place, onChange }: ShownValueProps) {
  const t = useTranslations('products.pictures')
  const locale = useLocale()
  const { form } = useEditor()
  return (
    <InlineSelect
      label={t('shows', { place })}
      value={image.optionValue ?? ''}
      disabled={form.options.length === 0}
      onChange={({ target }) => onChange(target.value || null)}
      controlClassName={cellClass}
    >
      <option value="">{t('all')}</option>
      {form.options.map((option) => (
        <optgroup key={option.key} label={option[locale]}>
          {option.values.map((value) => (
            <option key={value.key} value={value.key}>
              {value[locale] || value.ko || value.en}
            </option>
          ))}
        </optgroup>
      ))}
    </InlineSelect>
  )
}
