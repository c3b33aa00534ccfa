'use client'

import { SelectField } from '@firstcome/ui/select-field'
import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useEditor, useErrorAt, useIsFrozen } from './editor-context.tsx'
import { ProductPicker } from './product-picker.tsx'

/** What a coupon takes off, from which amount, and on which pieces. It stands once coupons are in hands. */
export function OfferSection() {
  const t = useTranslations('coupons.editor')
  const { form, change, base } = useEditor()
  const errorAt = useErrorAt()
  const isFrozen = useIsFrozen()
  return (
    <Section title={t('offer')}>
      {isFrozen && <p className="mb-3 text-sm text-muted">{t('frozen', { issued: base?.issued ?? 0 })}</p>}
      <fieldset disabled={isFrozen} className="grid min-w-0 gap-x-6 gap-y-4 md:grid-cols-2">
        <SelectField
          label={t('kind')}
          value={form.kind}
          onChange={({ target }) => change({ kind: target.value === 'percent' ? 'percent' : 'fixed' })}
        >
          <option value="fixed">{t('kinds.fixed')}</option>
          <option value="percent">{t('kinds.percent')}</option>
        </SelectField>
        <TextField
          label={t(`values.${form.kind}`)}
          inputMode="numeric"
          inputClassName="tabular-nums"
          value={form.value}
          error={errorAt('discount', 'value')}
          onChange={({ target }) => change({ value: target.value })}
        />
        {form.kind === 'percent' && (
          <TextField
            label={t('cap')}
            hint={t('capHint')}
            inputMode="numeric"
            inputClassName="tabular-nums"
            value={form.maxDiscount}
            error={errorAt('discount', 'maxDiscount')}
            onChange={({ target }) => change({ maxDiscount: target.value })}
          />
        )}
        <TextField
          label={t('minimum')}
          hint={t('minimumHint')}
          inputMode="numeric"
          inputClassName="tabular-nums"
          value={form.minOrderAmount}
          error={errorAt('minOrderAmount')}
          onChange={({ target }) => change({ minOrderAmount: target.value })}
        />
        <SelectField
          label={t('pieces')}
          value={form.pieces}
          onChange={({ target }) => change({ pieces: target.value === 'named' ? 'named' : 'all' })}
        >
          <option value="all">{t('allPieces')}</option>
          <option value="named">{t('namedPieces')}</option>
        </SelectField>
        {form.pieces === 'named' && <ProductPicker />}
      </fieldset>
    </Section>
  )
}
