'use client'

import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { FindPostalCode } from './find-postal-code.tsx'
import { formatPhone } from './format-phone.ts'
import type { AddressForm } from './use-address-form.ts'

const orNull = (typed: string | null) => (typed?.trim() ? typed : null)

/** The fields of an address, in the order in which people write one. */
export function AddressFields({ form }: { form: AddressForm }) {
  const t = useTranslations('account.address')
  const { register, formState, setValue } = form
  const { errors } = formState
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        {...register('recipient')}
        label={t('recipient')}
        autoComplete="shipping name"
        error={errors.recipient && t('recipientInvalid')}
      />
      <TextField
        {...register('phone', {
          onBlur: ({ target }) => setValue('phone', formatPhone(target.value)),
        })}
        label={t('phone')}
        type="tel"
        autoComplete="shipping tel"
        placeholder="010-1234-5678"
        error={errors.phone && t('phoneInvalid')}
      />
      <TextField
        {...register('postalCode')}
        label={t('postalCode')}
        inputMode="numeric"
        autoComplete="shipping postal-code"
        placeholder="04524"
        aside={<FindPostalCode />}
        className="sm:col-span-2"
        inputClassName="max-w-40"
        error={errors.postalCode && t('postalCodeInvalid')}
      />
      <TextField
        {...register('line1')}
        label={t('line1')}
        autoComplete="shipping address-line1"
        className="sm:col-span-2"
        error={errors.line1 && t('line1Invalid')}
      />
      <TextField
        {...register('line2', { setValueAs: orNull })}
        label={t('line2')}
        mark={t('optional')}
        autoComplete="shipping address-line2"
        className="sm:col-span-2"
        error={errors.line2 && t('lineTooLong')}
      />
      <TextField
        {...register('note', { setValueAs: orNull })}
        label={t('note')}
        mark={t('optional')}
        placeholder={t('notePlaceholder')}
        className="sm:col-span-2"
        error={errors.note && t('lineTooLong')}
      />
    </div>
  )
}
