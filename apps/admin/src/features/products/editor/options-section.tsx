'use client'

import { Button } from '@firstcome/ui/button'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/editor/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { combineVariants } from './combine-variants.ts'
import { useEditor, useErrorAt } from './editor-context.tsx'
import { newValue } from './new-value.ts'
import { OptionRow } from './option-row.tsx'
import type { FormOption } from './product-form.ts'

const MAX_OPTIONS = 3

/** What the product comes in, such as colours and sizes: every combination of their values is a variant. */
export function OptionsSection() {
  const t = useTranslations('products.options')
  const { form, saved, change } = useEditor()
  const errorAt = useErrorAt()
  const put = (options: FormOption[]) =>
    change(({ variants, images }) => {
      const values = new Set(options.flatMap((option) => option.values.map(({ key }) => key)))
      return {
        options,
        variants: combineVariants(options, variants, saved.variants),
        images: images.map((image) =>
          image.optionValue === null || values.has(image.optionValue)
            ? image
            : { ...image, optionValue: null },
        ),
      }
    })
  const canAdd = useMay('manager') && form.options.length < MAX_OPTIONS
  return (
    <Section
      title={t('title')}
      action={
        canAdd && (
          <Button
            size="sm"
            variant="outline"
            onClick={() => put([...form.options, { ...newValue(), values: [newValue()] }])}
          >
            <Plus aria-hidden size={14} />
            {t('add')}
          </Button>
        )
      }
    >
      {form.options.length === 0 ? (
        <p className="text-sm text-muted">{t('none')}</p>
      ) : (
        <ol className="grid gap-4">
          {form.options.map((option, index) => (
            <OptionRow
              key={option.key}
              option={option}
              place={index + 1}
              errorAt={(...path) => errorAt('options', index, ...path)}
              onChange={(next) => put(form.options.map((other) => (other === option ? next : other)))}
              onRemove={() => put(form.options.filter((other) => other !== option))}
            />
          ))}
        </ol>
      )}
    </Section>
  )
}
