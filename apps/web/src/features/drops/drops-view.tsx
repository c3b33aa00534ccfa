'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { NothingListed } from '@/features/list/nothing-listed.tsx'
import type { Campaign } from '@/trpc/outputs.ts'
import { DropRow } from './drop-row.tsx'
import { groupDrops } from './group-drops.ts'
import { OpenDrop } from './open-drop.tsx'
import { useCampaigns } from './use-campaigns.ts'
import { useDropTime } from './use-drop-time.ts'

/** The programme of coupon drops; each moves to its next part by itself when its time comes. */
export function DropsView({ campaigns: made, madeAt }: { campaigns: Campaign[]; madeAt: number }) {
  const t = useTranslations('drops')
  const now = useDropTime(madeAt)
  const { campaigns } = useCampaigns(made, { refetch: true })
  const { open, before, over } = groupDrops(campaigns, now)
  if (campaigns.length === 0) return <NothingListed of="drops" source="/products" />
  return (
    <div className="grid gap-16 md:gap-24">
      <Group title={t('groups.open')} shown={open.length > 0}>
        {open.map((campaign) => (
          <OpenDrop key={campaign.id} campaign={campaign} now={now} />
        ))}
      </Group>
      <Group title={t('groups.before')} shown={before.length > 0}>
        {before.map((campaign) => (
          <DropRow key={campaign.id} campaign={campaign} over={false} />
        ))}
      </Group>
      <Group title={t('groups.over')} shown={over.length > 0}>
        {over.map((campaign) => (
          <DropRow key={campaign.id} campaign={campaign} over />
        ))}
      </Group>
    </div>
  )
}

function Group({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  const id = useId()
  if (!shown) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-sm font-semibold tracking-normal">
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  )
}
