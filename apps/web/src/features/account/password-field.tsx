'use client'

import { TextField, type TextFieldProps } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** A password that can be looked at while it is typed. */
export function PasswordField({ label, ...field }: Omit<TextFieldProps, 'type' | 'inputClassName'>) {
  const t = useTranslations('account.password')
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <TextField
        {...field}
        label={label}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        inputClassName="pr-20"
      />
      <button
        type="button"
        aria-label={shown ? t('hideOf', { label }) : t('showOf', { label })}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute top-7 right-0 min-h-12 px-3.5 text-sm font-medium text-muted hover:text-ink"
      >
        {shown ? t('hide') : t('show')}
      </button>
    </div>
  )
}
