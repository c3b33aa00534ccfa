'use client'

import { roleSchema } from '@firstcome/client/admin'
import { SelectField, type SelectFieldProps } from '@firstcome/ui/select-field'
import { useTranslations } from 'next-intl'

/** What someone may do, and what that means. */
export function RoleField(field: Omit<SelectFieldProps, 'label' | 'children' | 'hint'>) {
  const t = useTranslations('staff.role')
  const name = useTranslations('shell.roles')
  return (
    <SelectField {...field} label={t('field')} hint={t('hint')}>
      {roleSchema.options.map((role) => (
        <option key={role} value={role}>
          {name(role)}
        </option>
      ))}
    </SelectField>
  )
}
