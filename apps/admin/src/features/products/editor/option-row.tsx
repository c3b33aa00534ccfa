'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Plus, Trash2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cellClass } from './cell-class.ts'
import { newValue } from './new-value.ts'
import type { FormOption, FormValue } from './product-form.ts'

type ErrorAt = (...path: (string | number)[]) => string | undefined

export interface OptionRowProps {
  option: FormOption
  place: number
  errorAt: ErrorAt
  onChange: (option: FormOption) => void
  onRemove: () => void
}

/** One option: its name, and its values in their order; Enter in the last one begins another. */
export function OptionRow({ option, place, errorAt, onChange, onRemove }: OptionRowProps) {
  const t = useTranslations('products.options')
  const put = (values: FormValue[]) => onChange({ ...option, values })
  const add = () => put([...option.values, newValue()])
  return (
    <li className="grid gap-2 border-l-2 border-hairline pl-3 grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[14rem_minmax(0,1fr)_auto]">
      <Names
        named={option}
        label={(language) => t(`name.${language}`, { place })}
        invalid={errorAt('name') !== undefined || errorAt('key') !== undefined}
        onChange={(part) => onChange({ ...option, ...part })}
      />
      <ul className="grid gap-1.5 max-md:order-last max-md:col-span-2 sm:grid-cols-2 xl:grid-cols-3">
        {option.values.map((value, index) => (
          <li key={value.key} className="flex items-start gap-1 max-md:gap-2">
            <Names
              named={value}
              label={(language) =>
                t(`value.${language}`, { option: option.ko || option.en, place: index + 1 })
              }
              invalid={errorAt('values', index) !== undefined}
              onChange={(part) =>
                put(option.values.map((other) => (other === value ? { ...other, ...part } : other)))
              }
              onEnter={index === option.values.length - 1 ? add : undefined}
            />
            <IconButton
              label={t('removeValue', { value: value.ko || value.en || String(index + 1) })}
              disabled={option.values.length === 1}
              onClick={() => put(option.values.filter((other) => other !== value))}
              className="size-(--control-sm)"
            >
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={add}
            className="inline-flex min-h-(--control-sm) items-center gap-1 text-sm text-muted hover:text-ink"
          >
            <Plus aria-hidden size={14} />
            {t('addValue')}
          </button>
        </li>
      </ul>
      <IconButton
        label={t('remove', { option: option.ko || option.en || String(place) })}
        onClick={onRemove}
        className="size-(--control-sm)"
      >
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  )
}

interface NamesProps {
  named: FormValue
  label: (language: 'ko' | 'en') => string
  invalid: boolean
  onChange: (part: Partial<FormValue>) => void
  onEnter?: (() => void) | undefined
}

/** A name in both languages, one beside the other. */
function Names({ named, label, invalid, onChange, onEnter }: NamesProps) {
  return (
    <div className="grid flex-1 grid-cols-2 gap-1 self-start">
      {(['ko', 'en'] as const).map((language) => (
        <input
          key={language}
          lang={language}
          aria-label={label(language)}
          aria-invalid={invalid || undefined}
          placeholder={label(language)}
          value={named[language]}
          onChange={({ target }) => onChange({ [language]: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            onEnter?.()
          }}
          className={cellClass}
        />
      ))}
    </div>
  )
}
