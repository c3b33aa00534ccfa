'use client'

import { TextAreaField } from '@firstcome/ui/text-area-field'
import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useEditor, useErrorAt } from './editor-context.tsx'

/** What the product is called and how it is described, in both languages side by side. */
export function WordsSection() {
  const t = useTranslations('products.editor')
  const { form, change } = useEditor()
  const errorAt = useErrorAt()
  return (
    <Section title={t('words')}>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <TextField
          label={t('name')}
          mark={t('ko')}
          lang="ko"
          value={form.nameKo}
          error={errorAt('name', 'ko')}
          onChange={({ target }) => change({ nameKo: target.value })}
        />
        <TextField
          label={t('name')}
          mark={t('en')}
          lang="en"
          value={form.nameEn}
          error={errorAt('name', 'en')}
          onChange={({ target }) => change({ nameEn: target.value })}
        />
        <TextAreaField
          label={t('description')}
          mark={t('ko')}
          lang="ko"
          value={form.descriptionKo}
          error={errorAt('description', 'ko')}
          onChange={({ target }) => change({ descriptionKo: target.value })}
        />
        <TextAreaField
          label={t('description')}
          mark={t('en')}
          lang="en"
          value={form.descriptionEn}
          error={errorAt('description', 'en')}
          onChange={({ target }) => change({ descriptionEn: target.value })}
        />
      </div>
    </Section>
  )
}
