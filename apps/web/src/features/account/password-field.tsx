'use client'

import { PasswordField as Field, type PasswordFieldProps } from '@firstcome/ui/password-field'
import { useTranslations } from 'next-intl'

/** A password that can be looked at while it is typed, in the page's words. */
export function PasswordField(field: Omit<PasswordFieldProps, 'labels'>) {
  const t = useTranslations('account.password')
  const { label } = field
  const labels = {
    show: t('show'),
    hide: t('hide'),
    showOf: t('showOf', { label }),
    hideOf: t('hideOf', { label }),
  }
  return <Field {...field} labels={labels} />
}
