'use client'

import { createTokenInputSchema, scopeSchema } from '@firstcome/client'
import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { SelectField } from '@firstcome/ui/select-field'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { isWrongPassword } from '@/features/account/is-wrong-password.ts'
import { PasswordField } from '@/features/account/password-field.tsx'
import { scopeWords } from './scope-words.ts'
import { TokenFailed } from './token-failed.tsx'
import type { CreateToken } from './use-create-token.ts'

const DAYS = [30, 90, 365] as const
const daysOf = (value: unknown) => (value === '' || value === null ? null : Number(value))

/** What a new token is called, what it may do and for how long; the shopper's password makes it. */
export function NewTokenForm({ email, create }: { email: string; create: CreateToken }) {
  const t = useTranslations('tokens')
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(createTokenInputSchema),
    mode: 'onTouched',
    defaultValues: { name: '', scopes: [], expiresInDays: 90, currentPassword: '' },
  })
  const { errors } = formState
  const submit = handleSubmit((typed) =>
    create.mutate(typed, {
      onError: (error) =>
        isWrongPassword(error) && setError('currentPassword', { type: 'wrong' }, { shouldFocus: true }),
    }),
  )
  const wrong = errors.currentPassword?.type === 'wrong'
  return (
    <form id="new-token" noValidate onSubmit={submit} className="grid gap-5">
      {create.isError && !isWrongPassword(create.error) && <TokenFailed error={create.error} />}
      <TextField
        {...register('name')}
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="off"
        error={errors.name && t('nameInvalid')}
      />
      <fieldset aria-describedby={errors.scopes ? 'scopes-error' : undefined}>
        <legend className="mb-1 text-sm font-medium">{t('scopesTitle')}</legend>
        {scopeSchema.options.map((scope) => (
          <CheckboxField
            key={scope}
            {...register('scopes')}
            value={scope}
            label={t(`scopes.${scopeWords[scope]}`)}
          />
        ))}
        {errors.scopes && (
          <p id="scopes-error" className="mt-1.5 text-sm text-signal">
            {t('scopesInvalid')}
          </p>
        )}
      </fieldset>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <div className="grid grid-cols-2 items-start gap-x-3">
        <SelectField {...register('expiresInDays', { setValueAs: daysOf })} label={t('expiry')}>
          {DAYS.map((count) => (
            <option key={count} value={count}>
              {t('expiryDays', { count })}
            </option>
          ))}
          <option value="">{t('expiryNone')}</option>
        </SelectField>
        <PasswordField
          {...register('currentPassword')}
          label={t('password')}
          autoComplete="current-password"
          error={errors.currentPassword && (wrong ? t('passwordWrong') : t('passwordMissing'))}
        />
      </div>
    </form>
  )
}
