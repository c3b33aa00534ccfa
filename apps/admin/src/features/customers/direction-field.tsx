'use client'

import { useTranslations } from 'next-intl'
import type { Direction } from './read-adjustment.ts'

const directions = ['give', 'take'] as const

export interface DirectionFieldProps {
  value: Direction
  onChange: (direction: Direction) => void
}

/** Whether points are given or taken. */
export function DirectionField({ value, onChange }: DirectionFieldProps) {
  const t = useTranslations('customers.adjust')
  return (
    <fieldset className="grid grid-cols-2">
      <legend className="sr-only">{t('direction')}</legend>
      {directions.map((direction) => (
        <label
          key={direction}
          className="grid min-h-(--control-md) cursor-pointer place-items-center border border-outline text-sm font-medium first-of-type:rounded-l-sm last-of-type:-ml-px last-of-type:rounded-r-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
        >
          <input
            type="radio"
            name="direction"
            className="sr-only"
            checked={value === direction}
            onChange={() => onChange(direction)}
          />
          {t(direction)}
        </label>
      ))}
    </fieldset>
  )
}
