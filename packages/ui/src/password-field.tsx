'use client'

import { useState } from 'react'
import { cn } from './cn.ts'
import { controlClass } from './control-class.ts'
import { Field } from './field.tsx'
import type { TextFieldProps } from './text-field.tsx'

export interface PasswordFieldProps
  extends Omit<TextFieldProps, 'type' | 'inputClassName' | 'aside' | 'prefix'> {
  /** What the button beside it says, and what it is called. */
  labels: { show: string; hide: string; showOf: string; hideOf: string }
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ label, mark, hint, error, className, labels, ...input }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} mark={mark} hint={hint} error={error} className={className}>
      {(control) => (
        <div className="relative">
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className={cn(controlClass, 'pr-20')}
          />
          <button
            type="button"
            aria-label={shown ? labels.hideOf : labels.showOf}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 px-3.5 text-sm font-medium text-muted hover:text-ink"
          >
            {shown ? labels.hide : labels.show}
          </button>
        </div>
      )}
    </Field>
  )
}
