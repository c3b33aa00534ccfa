'use client'

import { cn } from '@firstcome/ui/cn'
import { ImagePlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** Where pictures are dropped, or chosen by a press or the keyboard. */
export function PictureDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations('products.pictures')
  const [over, setOver] = useState(false)
  return (
    <label
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
      className={cn(
        'flex min-h-20 cursor-pointer items-center justify-center gap-2 rounded-sm border border-dashed px-4 py-4 text-sm',
        'focus-within:border-ink focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink',
        over ? 'border-ink bg-sunken' : 'border-outline text-muted hover:border-ink hover:text-ink',
      )}
    >
      <ImagePlus aria-hidden size={16} className="shrink-0" />
      <span>
        {t('drop')} <span className="text-quiet">{t('limits')}</span>
      </span>
      <input
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </label>
  )
}
