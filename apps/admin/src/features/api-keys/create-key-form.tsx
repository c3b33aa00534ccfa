'use client'

import { createKeyInputSchema, serviceScopeSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { Notice } from '@firstcome/ui/notice'
import { SelectField } from '@firstcome/ui/select-field'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { useTRPC } from '@/trpc/context.ts'
import { scopeWords } from './key.ts'
import { KeySecret } from './key-secret.tsx'
import { useKeysChanged } from './use-keys-changed.ts'
import { useWhy } from './use-why.ts'

const DAYS = [90, 180, 365] as const
const daysOf = (value: unknown) => (value === '' || value === null ? null : Number(value))

/** What a new key is called, what it reads and for how long; then the key itself, which is shown this once. */
export function CreateKeyForm() {
  const t = useTranslations('apiKeys')
  const changed = useKeysChanged()
  const create = useMutation(useTRPC().keys.create.mutationOptions({ gcTime: 0, onSuccess: changed }))
  const why = useWhy(create.error)
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(createKeyInputSchema),
    mode: 'onTouched',
    defaultValues: { name: '', scopes: [], expiresInDays: 365 },
  })
  const { errors } = formState
  if (create.data) return <KeySecret secret={create.data.secret} />
  return (
    <form noValidate onSubmit={handleSubmit((typed) => create.mutate(typed))} className="grid max-w-md gap-5">
      {why && <Notice tone="signal">{why}</Notice>}
      <TextField
        {...register('name')}
        label={t('create.name')}
        hint={t('create.nameHint')}
        autoComplete="off"
        error={errors.name && t('create.nameInvalid')}
      />
      <fieldset aria-describedby={errors.scopes ? 'scopes-error' : undefined}>
        <legend className="mb-1 font-medium text-sm">{t('create.scopes')}</legend>
        {serviceScopeSchema.options.map((scope) => (
          <CheckboxField
            key={scope}
            {...register('scopes')}
            value={scope}
            label={t(`scopesLong.${scopeWords[scope]}`)}
          />
        ))}
        {errors.scopes && (
          <p id="scopes-error" className="mt-1.5 text-signal text-sm">
            {t('create.scopesInvalid')}
          </p>
        )}
      </fieldset>
      <SelectField {...register('expiresInDays', { setValueAs: daysOf })} label={t('create.expiry')}>
        {DAYS.map((count) => (
          <option key={count} value={count}>
            {t('create.expiryDays', { count })}
          </option>
        ))}
        <option value="">{t('create.expiryNone')}</option>
      </SelectField>
      <Button type="submit" className="justify-self-start" pending={create.isPending}>
        {t('create.action')}
      </Button>
    </form>
  )
}
