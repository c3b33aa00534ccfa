'use client'

import { updateProfileInputSchema } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { SelectField } from '@firstcome/ui/select-field'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import type { Profile } from '@/trpc/outputs.ts'
import { useUpdateProfile } from './use-update-profile.ts'

const orNull = (typed: string | null) => (typed?.trim() ? typed : null)

export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations('account.profile')
  const { name, phone, locale } = profile
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(updateProfileInputSchema.required({ name: true })),
    mode: 'onTouched',
    values: { name, phone, locale },
  })
  const update = useUpdateProfile(locale)
  const { errors, isDirty } = formState
  return (
    <form noValidate onSubmit={handleSubmit((values) => update.mutate(values))} className="grid gap-5">
      {update.isError && (
        <Notice tone="signal" title={t('failed.title')}>
          {t('failed.body')}
        </Notice>
      )}
      <dl className="grid gap-0.5 text-sm">
        <dt className="font-medium">{t('email')}</dt>
        <dd className="text-base wrap-anywhere">{profile.email}</dd>
        <dd className="text-xs text-quiet">{t('emailHint')}</dd>
      </dl>
      <TextField
        {...register('name')}
        label={t('name')}
        autoComplete="name"
        error={errors.name && t('nameInvalid')}
      />
      <TextField
        {...register('phone', { setValueAs: orNull })}
        label={t('phone')}
        mark={t('optional')}
        type="tel"
        autoComplete="tel"
        error={errors.phone && t('phoneInvalid')}
      />
      <SelectField {...register('locale')} label={t('language')} hint={t('languageHint')}>
        <option value="ko">한국어</option>
        <option value="en">English</option>
      </SelectField>
      <Button
        type="submit"
        className="justify-self-start"
        disabled={!isDirty && !update.isPending}
        pending={update.isPending}
      >
        {t('save')}
      </Button>
    </form>
  )
}
