'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { useTRPC } from '@/trpc/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { ReplayDialog } from './replay-dialog.tsx'
import { ReplayRow } from './replay-row.tsx'

const LIVE_MS = 2_000

/** What goes, or went, to an endpoint once more. */
export function Replays({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('webhooks.replays')
  const mayRun = useMay('manager')
  const { data } = useQuery(
    useTRPC().webhooks.replays.list.queryOptions({ endpointId: endpoint.id }, { refetchInterval: LIVE_MS }),
  )
  return (
    <Section title={t('title')} end={mayRun && <ReplayDialog endpointId={endpoint.id} />}>
      {data?.items.length === 0 && <p className="text-sm text-muted">{t('none')}</p>}
      <ul className="grid gap-4">
        {data?.items.map((replay) => (
          <ReplayRow key={replay.id} replay={replay} mayRun={mayRun} />
        ))}
      </ul>
    </Section>
  )
}
