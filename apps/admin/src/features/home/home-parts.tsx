'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { LowStock } from './low-stock.tsx'
import { Running } from './running.tsx'
import { Section } from './section.tsx'
import { TopProducts } from './top-products.tsx'

const counts = new Intl.NumberFormat('ko-KR')

type Summary = Outputs['dashboard']['summary']

/** What sells, what runs and what runs out, side by side. */
export function HomeParts({ summary }: { summary: Summary | undefined }) {
  const t = useTranslations('home')
  const low = summary?.lowStock
  const show = (part: (summary: Summary) => ReactNode) =>
    summary ? part(summary) : <Skeleton className="h-44 w-full" />
  return (
    <div className="mt-10 grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
      <Section title={t('top.title')}>
        {show(({ topProducts }) => (
          <TopProducts products={topProducts} />
        ))}
      </Section>
      <Section title={t('running.title')}>
        {show(({ drops, campaigns }) => (
          <Running drops={drops} campaigns={campaigns} />
        ))}
      </Section>
      <Section
        title={t('stock.title')}
        end={
          low &&
          low.count > 0 && (
            <Link href="/stock" className="text-muted hover:text-ink hover:underline">
              {t('stock.all', { count: `${counts.format(low.count)}${low.more ? '+' : ''}` })}
            </Link>
          )
        }
      >
        {show(({ lowStock }) => (
          <LowStock rows={lowStock.rows} />
        ))}
      </Section>
    </div>
  )
}
