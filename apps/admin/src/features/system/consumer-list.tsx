'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import type { Outputs } from '@/trpc/outputs.ts'

type Consumer = Outputs['system']['health']['consumers'][number]

const KNOWN = ['figures', 'live', 'notifications', 'pages', 'popular', 'webhooks'] as const
/** A share with nothing to do is moved on this seldom, so that far behind is not late. */
const IDLE = 200

/** Who follows what happens in the shop, and how far behind each is. */
export function ConsumerList({ consumers }: { consumers: readonly Consumer[] }) {
  const t = useTranslations('settings.system')
  const named = (name: string) => {
    const known = KNOWN.find((each) => each === name)
    return known ? t(`consumers.${known}`) : name
  }
  return (
    <Section title={t('followers')}>
      <p className="text-sm text-muted">{t('about')}</p>
      <Figures>
        {consumers.map((consumer) => (
          <Figure key={consumer.name} label={named(consumer.name)}>
            <Progress consumer={consumer} />
          </Figure>
        ))}
      </Figures>
    </Section>
  )
}

function Progress({ consumer: { behind, failing } }: { consumer: Consumer }) {
  const t = useTranslations('settings.system')
  if (failing) return <StatusDot tone="signal">{t('failing', { behind })}</StatusDot>
  return behind <= IDLE ? (
    <StatusDot tone="done">{t('upToDate')}</StatusDot>
  ) : (
    <StatusDot tone="ink">{t('behind', { behind })}</StatusDot>
  )
}
