'use client'

import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useEditor, useErrorAt } from './editor-context.tsx'

/** When the product is sold, under which number, and how many pieces one customer may buy: with a window it is a drop. */
export function SaleSection() {
  const t = useTranslations('products.sale')
  const { form, change } = useEditor()
  const errorAt = useErrorAt()
  return (
    <Section title={t('title')}>
      <div className="grid gap-4">
        <TextField
          type="datetime-local"
          label={t('starts')}
          hint={t('zone')}
          value={form.saleStartsAt}
          error={errorAt('saleStartsAt')}
          onChange={({ target }) => change({ saleStartsAt: target.value })}
        />
        <TextField
          type="datetime-local"
          label={t('ends')}
          value={form.saleEndsAt}
          error={errorAt('saleEndsAt')}
          onChange={({ target }) => change({ saleEndsAt: target.value })}
        />
        <TextField
          label={t('number')}
          hint={t('numberHint')}
          inputMode="numeric"
          value={form.dropNumber}
          error={errorAt('dropNumber')}
          onChange={({ target }) => change({ dropNumber: target.value })}
        />
        <TextField
          label={t('limit')}
          hint={t('limitHint')}
          inputMode="numeric"
          value={form.maxPerCustomer}
          error={errorAt('maxPerCustomer')}
          onChange={({ target }) => change({ maxPerCustomer: target.value })}
        />
      </div>
    </Section>
  )
}
