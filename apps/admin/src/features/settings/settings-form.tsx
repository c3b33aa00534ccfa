'use client'

import { type Settings, updateSettingsInputSchema } from '@firstcome/client/admin'
import { Notice } from '@firstcome/ui/notice'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { ConflictNotice } from '@/features/editor/conflict-notice.tsx'
import { EditorBar } from '@/features/editor/editor-bar.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { type SettingsText, toSettings, toText } from './settings-text.ts'

const FIELDS = ['name', 'shippingFee', 'freeShippingFrom', 'returnDays', 'lowStockLevel'] as const

const schema = z.custom<SettingsText>().transform(toSettings).pipe(updateSettingsInputSchema)

/** The rules of the shop in a form; owners save them, others look. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const t = useTranslations('settings')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const mayEdit = useMay('owner')
  const form = useForm<SettingsText, unknown, Settings>({
    resolver: zodResolver(schema),
    defaultValues: toText(settings),
  })
  const { errors, isDirty } = form.formState
  const save = useMutation(
    trpc.settings.update.mutationOptions({
      onSuccess: (saved) => {
        form.reset(toText(saved))
        queries.setQueryData(trpc.settings.get.queryKey(), saved)
      },
    }),
  )
  const refusal = refusalOf(save.error)
  const newer = refusal?.reason === 'VERSION_CONFLICT' ? (refusal.details.current as Settings) : null
  const goOn = (text: SettingsText) => {
    form.reset(newer ? toText(newer) : undefined)
    for (const field of FIELDS) form.setValue(field, text[field], { shouldDirty: true })
    save.reset()
  }
  return (
    <form noValidate className="max-w-xl" onSubmit={form.handleSubmit((values) => save.mutate(values))}>
      {!mayEdit && <Notice>{t('ownersOnly')}</Notice>}
      {newer && (
        <ConflictNotice
          fields={FIELDS.filter((field) => newer[field] !== toSettings(form.getValues())[field]).map(
            (field) => ({
              key: field,
              label: t(`fields.${field}`),
              theirs: toText(newer)[field],
              mine: form.getValues(field),
            }),
          )}
          onKeepMine={() => goOn(form.getValues())}
          onTakeTheirs={() => goOn(toText(newer))}
        />
      )}
      <fieldset disabled={!mayEdit} className="grid gap-5 pt-1 pb-4">
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`fields.${field}`)}
            hint={t(`hints.${field}`)}
            inputMode={field === 'name' ? 'text' : 'numeric'}
            inputClassName={field === 'name' ? undefined : 'max-w-40 tabular-nums'}
            prefix={field === 'shippingFee' || field === 'freeShippingFrom' ? '₩' : undefined}
            suffix={field === 'returnDays' || field === 'lowStockLevel' ? t(`units.${field}`) : undefined}
            error={errors[field] && t(field === 'name' ? 'needed' : 'figure')}
            {...form.register(field)}
          />
        ))}
      </fieldset>
      {mayEdit && (
        <EditorBar
          label={t('save')}
          dirty={isDirty}
          pending={save.isPending}
          error={save.isError && !newer ? t('failed') : null}
          onDiscard={() => {
            form.reset(toText(settings))
            save.reset()
          }}
        />
      )}
    </form>
  )
}
