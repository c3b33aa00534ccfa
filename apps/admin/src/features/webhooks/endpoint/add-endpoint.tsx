'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Sheet } from '@firstcome/ui/sheet'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { useWebhooksChanged } from '../use-webhooks-changed.ts'
import { EndpointForm } from './endpoint-form.tsx'
import { EndpointSecret } from './endpoint-secret.tsx'

export interface AddEndpointProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Enters an endpoint; its secret is shown once, before the way to its page. */
export function AddEndpoint({ open, onOpenChange }: AddEndpointProps) {
  const t = useTranslations('webhooks')
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('form.add')} closeLabel={t('close')}>
      {open && <NewEndpoint />}
    </Sheet>
  )
}

function NewEndpoint() {
  const t = useTranslations('webhooks')
  const changed = useWebhooksChanged()
  const create = useMutation(useTRPC().webhooks.endpoints.create.mutationOptions({ onSuccess: changed }))
  if (create.data)
    return (
      <div className="grid gap-6">
        <EndpointSecret {...create.data} />
        <LinkButton variant="outline" className="justify-self-start">
          <Link href={`/webhooks/${create.data.endpoint.id}`}>{t('secret.open')}</Link>
        </LinkButton>
      </div>
    )
  return (
    <EndpointForm
      values={{ name: '', url: '', types: ['order.paid'] }}
      lead={t('form.lead')}
      act={t('form.add')}
      pending={create.isPending}
      error={create.error}
      onSubmit={(values) => create.mutate(values)}
    />
  )
}
