'use client'

import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useEditor, useErrorAt } from './editor-context.tsx'

/** What the campaign is called, in both languages side by side. */
export function WordsSection() {
  const t = useTranslations('coupons.editor')
  const { form, change } = useEditor()
  const errorAt = useErrorAt()
  return (
    <Section title={t('words')}>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <TextField
          label={t('nameKo')}
          lang="ko"
          value={form.nameKo}
          error={errorAt('name', 'ko')}
          onChange={({ target }) => change({ nameKo: target.value })}
        />
        <TextField
          label={t('nameEn')}
          lang="en"
          value={form.nameEn}
          error={errorAt('name', 'en')}
          onChange={({ target }) => change({ nameEn: target.value })}
        />
      </div>
    </Section>
  )
}
