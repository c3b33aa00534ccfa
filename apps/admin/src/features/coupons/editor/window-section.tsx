'use client'

import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useEditor, useErrorAt, useIsFrozen } from './editor-context.tsx'

/** How many coupons there are, when they can be claimed, and how long each is good. */
export function WindowSection() {
  const t = useTranslations('coupons.editor')
  const { form, change, base } = useEditor()
  const errorAt = useErrorAt()
  const isFrozen = useIsFrozen()
  return (
    <Section title={t('window')}>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <TextField
          label={t('quantity')}
          hint={isFrozen ? t('quantityIssued', { issued: base?.issued ?? 0 }) : t('quantityHint')}
          inputMode="numeric"
          inputClassName="tabular-nums"
          value={form.quantity}
          error={errorAt('quantity')}
          onChange={({ target }) => change({ quantity: target.value })}
        />
        <TextField
          label={t('validDays')}
          hint={t('validDaysHint')}
          inputMode="numeric"
          inputClassName="tabular-nums"
          disabled={isFrozen}
          value={form.validDays}
          error={errorAt('validDays')}
          onChange={({ target }) => change({ validDays: target.value })}
        />
        <TextField
          type="datetime-local"
          label={t('starts')}
          hint={t('zone')}
          disabled={isFrozen}
          value={form.startsAt}
          error={errorAt('startsAt')}
          onChange={({ target }) => change({ startsAt: target.value })}
        />
        <TextField
          type="datetime-local"
          label={t('ends')}
          value={form.endsAt}
          error={errorAt('endsAt')}
          onChange={({ target }) => change({ endsAt: target.value })}
        />
      </div>
    </Section>
  )
}
