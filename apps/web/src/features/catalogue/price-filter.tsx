'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { useFilter } from './use-filter.ts'

/** Lowest and highest price in whole won; either may be left open. */
export function PriceFilter() {
  const t = useTranslations('catalogue')
  const { filter, change, pending } = useFilter()
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    change({ minPrice: amountIn(form, 'minPrice'), maxPrice: amountIn(form, 'maxPrice') })
  }
  return (
    <form
      data-pending={pending || undefined}
      onSubmit={apply}
      key={`${filter.minPrice}-${filter.maxPrice}`}
      className="grid gap-3"
    >
      <div className="grid grid-cols-2 gap-3">
        <PriceBound
          name="minPrice"
          label={t('minPrice')}
          value={filter.minPrice}
          placeholder={formatWon(0)}
        />
        <PriceBound
          name="maxPrice"
          label={t('maxPrice')}
          value={filter.maxPrice}
          placeholder={formatWon(300_000)}
        />
      </div>
      <Button type="submit" variant="outline" size="sm">
        {t('applyPrice')}
      </Button>
    </form>
  )
}

interface PriceBoundProps {
  name: string
  label: string
  value: number | undefined
  placeholder: string
}

function PriceBound({ name, label, value, placeholder }: PriceBoundProps) {
  return (
    <TextField
      name={name}
      label={label}
      type="number"
      inputMode="numeric"
      min={0}
      step={1}
      defaultValue={value}
      placeholder={placeholder}
      inputClassName="px-3 tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none lg:text-sm"
    />
  )
}

function amountIn(form: FormData, name: string): number | undefined {
  const typed = form.get(name)
  return typed ? Number(typed) : undefined
}
