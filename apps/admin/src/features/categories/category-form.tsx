'use client'

import { createCategoryInputSchema, type DeskCategory } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ConflictNotice } from '@/features/editor/conflict-notice.tsx'
import { useTRPC, useTRPCClient } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'

type Values = z.infer<typeof createCategoryInputSchema>

const valuesOf = (category: DeskCategory | null): Values => ({
  slug: category?.slug ?? '',
  name: category?.name ?? { ko: '', en: '' },
})

export interface CategoryFormProps {
  category: DeskCategory | null
  onDone: () => void
}

/** The names and the address of a category. */
export function CategoryForm({ category, onDone }: CategoryFormProps) {
  const t = useTranslations('categories')
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [base, setBase] = useState(category)
  const form = useForm<Values>({
    resolver: zodResolver(createCategoryInputSchema),
    defaultValues: valuesOf(category),
  })
  const { errors } = form.formState
  const save = useMutation({
    mutationFn: async (values: Values) => {
      if (base) await client.categories.update.mutate({ ...values, id: base.id, version: base.version })
      else await client.categories.create.mutate(values)
    },
    onSuccess: async () => {
      await queries.invalidateQueries(trpc.categories.pathFilter())
      onDone()
    },
    onError: (error) => {
      if (refusalOf(error)?.reason === 'INVALID_INPUT') form.setError('slug', { type: 'taken' })
    },
  })
  const refusal = refusalOf(save.error)
  const newer = refusal?.reason === 'VERSION_CONFLICT' ? (refusal.details.current as DeskCategory) : null
  const go = (next: DeskCategory, values?: Values) => {
    setBase(next)
    if (values) form.reset(values)
    save.reset()
  }
  return (
    <form noValidate className="grid gap-4" onSubmit={form.handleSubmit((values) => save.mutate(values))}>
      {newer && (
        <ConflictNotice
          fields={[
            { key: 'ko', label: t('nameKo'), theirs: newer.name.ko, mine: form.getValues('name.ko') },
            { key: 'en', label: t('nameEn'), theirs: newer.name.en, mine: form.getValues('name.en') },
            { key: 'slug', label: t('slug'), theirs: newer.slug, mine: form.getValues('slug') },
          ]}
          onKeepMine={() => go(newer)}
          onTakeTheirs={() => go(newer, valuesOf(newer))}
        />
      )}
      <TextField
        label={t('nameKo')}
        lang="ko"
        error={errors.name?.ko && t('needed')}
        {...form.register('name.ko')}
      />
      <TextField
        label={t('nameEn')}
        lang="en"
        error={errors.name?.en && t('needed')}
        {...form.register('name.en')}
      />
      <TextField
        label={t('slug')}
        hint={t('slugHint')}
        error={errors.slug && t(errors.slug.type === 'taken' ? 'taken' : 'slugHint')}
        {...form.register('slug')}
      />
      {save.isError && !newer && refusal?.reason !== 'INVALID_INPUT' && (
        <Notice tone="signal">{t('failed')}</Notice>
      )}
      <Button type="submit" pending={save.isPending} className="justify-self-start">
        {base ? t('save') : t('add')}
      </Button>
    </form>
  )
}
