'use client'

import { Sheet } from '@firstcome/ui/sheet'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConflictNotice } from '@/features/editor/conflict-notice.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import type { Endpoint } from './endpoint.ts'
import { EndpointForm, type EndpointValues } from './endpoint-form.tsx'

const FIELDS = ['name', 'url', 'types'] as const

const shown = (value: string | readonly string[]) =>
  typeof value === 'string' ? value : value.toSorted().join(', ')

const valuesOf = ({ name, url, types }: EndpointValues): EndpointValues => ({ name, url, types })

/** An endpoint to edit beside its page; what somebody else saved meanwhile is shown, and nothing that was typed is lost. */
export function EditEndpoint({ endpoint, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const [base, setBase] = useState(endpoint)
  const [version, setVersion] = useState(endpoint.version)
  const save = useMutation(
    useTRPC().webhooks.endpoints.update.mutationOptions({
      onSuccess: async () => {
        await changed()
        onClose()
      },
    }),
  )
  const refusal = refusalOf(save.error)
  const newer = refusal?.reason === 'VERSION_CONFLICT' ? (refusal.details.current as Endpoint) : null
  const goOnFrom = (saved: Endpoint) => {
    setVersion(saved.version)
    save.reset()
  }
  const conflict = (mine: EndpointValues) =>
    newer && (
      <ConflictNotice
        fields={FIELDS.filter((key) => shown(newer[key]) !== shown(mine[key])).map((key) => ({
          key,
          label: t(`form.${key}`),
          theirs: <span className="break-all">{shown(newer[key])}</span>,
          mine: <span className="break-all">{shown(mine[key])}</span>,
        }))}
        onKeepMine={() => goOnFrom(newer)}
        onTakeTheirs={() => {
          setBase(newer)
          goOnFrom(newer)
        }}
      />
    )
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('form.editTitle')}
      closeLabel={t('close')}
    >
      <EndpointForm
        key={base.version}
        values={valuesOf(base)}
        act={t('form.save')}
        pending={save.isPending}
        error={save.error}
        notice={conflict}
        onSubmit={(values) => save.mutate({ ...values, id: base.id, version })}
      />
    </Sheet>
  )
}
