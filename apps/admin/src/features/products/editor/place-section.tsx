'use client'

import { productStatusSchema } from '@firstcome/client/admin'
import { SelectField } from '@firstcome/ui/select-field'
import { TextField } from '@firstcome/ui/text-field'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { useEditor, useErrorAt } from './editor-context.tsx'

/** Whether the product is sold, where it is found, and under which address. */
export function PlaceSection() {
  const t = useTranslations('products')
  const locale = useLocale()
  const trpc = useTRPC()
  const categories = useQuery(trpc.categories.list.queryOptions())
  const { base, form, change } = useEditor()
  const errorAt = useErrorAt()
  const statuses = productStatusSchema.options.filter((status) => base !== null || status !== 'archived')
  return (
    <Section title={t('editor.place')}>
      <div className="grid gap-4">
        <SelectField
          label={t('columns.status')}
          hint={t(`statusHints.${form.status}`)}
          value={form.status}
          onChange={({ target }) => change({ status: productStatusSchema.parse(target.value) })}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {t(`statuses.${status}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('columns.category')}
          value={form.category}
          error={errorAt('category')}
          onChange={({ target }) => change({ category: target.value })}
        >
          <option value="">{t('editor.chooseCategory')}</option>
          {categories.data?.items.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[locale]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('editor.slug')}
          hint={t(base ? 'editor.slugHint' : 'editor.slugNew')}
          value={form.slug}
          error={errorAt('slug')}
          onChange={({ target }) => change({ slug: target.value })}
          onFocus={() => {
            if (form.slug === '' && form.nameEn) change({ slug: slugOf(form.nameEn) })
          }}
        />
      </div>
    </Section>
  )
}

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
