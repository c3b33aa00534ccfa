'use client'

import { SelectField } from '@firstcome/ui/select-field'
import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import type { ReasonChoice } from './use-reason.ts'

/** Why pieces are given back, by one of the usual reasons or in one's own words. */
export function ReasonField({ reason }: { reason: ReasonChoice }) {
  const t = useTranslations('orders.reason')
  const error = reason.missing ? t('missing') : undefined
  const isOwn = reason.chosen === 'other'
  return (
    <div className="grid gap-4">
      <SelectField
        label={t('label')}
        value={reason.chosen}
        onChange={({ target }) => reason.choose(target.value)}
        error={isOwn ? undefined : error}
      >
        <option value="">{t('choose')}</option>
        {reason.usual.map((each) => (
          <option key={each.reason} value={each.reason}>
            {each.words}
          </option>
        ))}
      </SelectField>
      {isOwn && (
        <TextField
          label={t('own')}
          value={reason.own}
          maxLength={500}
          onChange={({ target }) => reason.setOwn(target.value)}
          error={error}
        />
      )}
    </div>
  )
}
