'use client'

import { cn } from '@firstcome/ui/cn'
import { FileSpreadsheet } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

export interface SheetDropProps {
  /** The file that was chosen last. */
  name: string | null
  pending: boolean
  onFile: (file: File) => void
}

/** Where a sheet is dropped, or chosen by a press or the keyboard. */
export function SheetDrop({ name, pending, onFile }: SheetDropProps) {
  const t = useTranslations('products.import')
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <label
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
      className={cn(
        'flex min-h-28 max-w-3xl cursor-pointer items-center justify-center gap-2 rounded-sm border border-dashed px-4 text-sm',
        'focus-within:border-ink focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink',
        over ? 'border-ink bg-sunken' : 'border-outline text-muted hover:border-ink hover:text-ink',
      )}
    >
      <FileSpreadsheet aria-hidden size={16} className="shrink-0" />
      <span role="status">
        {pending ? t('reading', { name: name ?? '' }) : name ? t('chosen', { name }) : t('drop')}
      </span>
      <input
        type="file"
        aria-label={t('drop')}
        accept=".csv,text/csv"
        className="sr-only"
        onChange={({ target }) => {
          take(target.files)
          target.value = ''
        }}
      />
    </label>
  )
}
