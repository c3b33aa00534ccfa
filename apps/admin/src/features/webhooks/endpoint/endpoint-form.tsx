'use client'

import { createEndpointInputSchema, messageTypes } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { Notice } from '@firstcome/ui/notice'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useUrlRefusal } from './use-url-refusal.ts'

export type EndpointValues = z.infer<typeof createEndpointInputSchema>

export interface EndpointFormProps {
  values: EndpointValues
  lead?: string
  /** What its button does. */
  act: string
  pending: boolean
  /** Why it could not be saved. */
  error: unknown
  /** What to do first, given what stands in the form, such as about somebody else's edit. */
  notice?: (values: EndpointValues) => ReactNode
  onSubmit: (values: EndpointValues) => void
}

/** Whose an endpoint is, where it leads, and what it gets. */
export function EndpointForm({ values, lead, act, pending, error, notice, onSubmit }: EndpointFormProps) {
  const t = useTranslations('webhooks')
  const { register, handleSubmit, formState, getValues } = useForm<EndpointValues>({
    resolver: zodResolver(createEndpointInputSchema),
    defaultValues: values,
  })
  const { errors } = formState
  const refused = useUrlRefusal(error)
  const asked = error ? notice?.(getValues()) : null
  return (
    <form noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5" onSubmit={handleSubmit(onSubmit)}>
      {lead && <p className="text-sm text-muted">{lead}</p>}
      {asked}
      <TextField
        {...register('name')}
        label={t('form.name')}
        hint={t('form.nameHint')}
        autoComplete="off"
        error={errors.name && t('form.nameInvalid')}
      />
      <TextField
        {...register('url')}
        label={t('form.url')}
        hint={t('form.urlHint')}
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        error={errors.url ? t(`form.codes.${urlFault(errors.url)}`) : refused}
      />
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{t('form.types')}</legend>
        {messageTypes.map((type) => (
          <CheckboxField
            key={type}
            value={type}
            {...register('types')}
            label={
              <span>
                {t(`types.${type}`)} <code className="ml-1 font-mono text-xs text-muted">{type}</code>
              </span>
            }
          />
        ))}
        <p className="mt-1.5 text-xs text-quiet">{t('form.typesHint')}</p>
        {errors.types && <p className="mt-1.5 text-sm text-signal">{t('form.typesInvalid')}</p>}
      </fieldset>
      {Boolean(error) && !asked && !refused && <Notice tone="signal">{t('failed')}</Notice>}
      <Button type="submit" className="justify-self-start" pending={pending}>
        {act}
      </Button>
    </form>
  )
}

const urlFault = ({ message }: { message?: string }) =>
  message === 'has_password' ? 'has_password' : 'invalid'
