'use client'

import { TextField } from '@firstcome/ui/text-field'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useDeferredValue, useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { useEditor, useErrorAt, useIsFrozen } from './editor-context.tsx'

const SHOWN = 6

/** Names the products that a coupon is for: found by name, taken away again by a press. */
export function ProductPicker() {
  const t = useTranslations('coupons.picker')
  const locale = useLocale()
  const { form, change } = useEditor()
  const isFrozen = useIsFrozen()
  const remove = (id: string) => change({ products: form.products.filter((each) => each.id !== id) })
  return (
    <div className="grid gap-3 md:col-span-2">
      <ul className="flex flex-wrap gap-2" aria-label={t('named')}>
        {form.products.map(({ id, name }) => (
          <li
            key={id}
            className="inline-flex min-h-(--control-sm) items-center gap-1 rounded-sm border border-outline pl-2.5 text-sm"
          >
            {name[locale]}
            {!isFrozen && (
              <button
                type="button"
                aria-label={t('remove', { name: name[locale] })}
                onClick={() => remove(id)}
                className="grid size-(--control-sm) place-items-center text-quiet hover:text-ink"
              >
                <X aria-hidden size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isFrozen && <Finder />}
    </div>
  )
}

function Finder() {
  const t = useTranslations('coupons.picker')
  const locale = useLocale()
  const trpc = useTRPC()
  const { form, change } = useEditor()
  const errorAt = useErrorAt()
  const [text, setText] = useState('')
  const q = useDeferredValue(text.trim())
  const found = useQuery(
    trpc.products.list.queryOptions(
      { q, limit: SHOWN },
      { enabled: q !== '', placeholderData: keepPreviousData },
    ),
  )
  const named = new Set(form.products.map(({ id }) => id))
  const offered = q === '' ? [] : (found.data?.items ?? []).filter(({ id }) => !named.has(id))
  return (
    <div className="grid gap-2">
      <TextField
        type="search"
        label={t('find')}
        value={text}
        error={errorAt('productIds')}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {q !== '' && found.data && offered.length === 0 && <p className="text-sm text-muted">{t('none')}</p>}
      <ul className="divide-y divide-hairline">
        {offered.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="flex min-h-(--control-md) w-full items-center justify-between gap-3 px-2 text-left text-sm hover:bg-sunken"
              onClick={() => {
                change({ products: [...form.products, { id, name }] })
                setText('')
              }}
            >
              {name[locale]}
              <span className="text-muted">{t('add')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
