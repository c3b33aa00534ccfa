'use client'

import { Button } from '@firstcome/ui/button'
import { LinkButton } from '@firstcome/ui/link-button'
import { ThumbBar } from '@firstcome/ui/thumb-bar'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { useSession } from '@/features/session/use-session.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import type { DropState } from './drop-state.ts'
import type { useClaim } from './use-claim.ts'

export interface ClaimButtonProps {
  campaign: Campaign
  state: DropState
  claiming: ReturnType<typeof useClaim>
}

/** The one button of a drop: it wakes up the second the drop opens, and leads a guest to the sign-in and back. */
export function ClaimButton({ campaign, state, claiming }: ClaimButtonProps) {
  const t = useTranslations('drops.claim')
  const tAnswer = useTranslations('drops.answer')
  const when = useShopDate()
  const { known, signedIn } = useSession()
  const { claim, pending, wait, answer } = claiming
  const isToCome = state === 'open' || state === 'before'
  if (known && !signedIn && isToCome)
    return (
      <Bar status={t('note')}>
        <LinkButton variant={state === 'open' ? 'signal' : 'solid'} size="lg" className="w-full">
          <Link href={`/sign-in?next=${encodeURIComponent(`/drops/${campaign.id}`)}`}>
            {state === 'open' ? t('signIn') : t('signInEarly')}
          </Link>
        </LinkButton>
      </Bar>
    )
  const words = {
    before: t('wait', { when: when(campaign.startsAt) }),
    open: answer?.kind === 'unanswered' ? tAnswer('unanswered.action') : t('action'),
    paused: t('action'),
    soldOut: t('action'),
    after: t('action'),
  }[state]
  return (
    <Bar status={wait ? t(wait) : isToCome ? t('note') : ''}>
      <Button
        variant="signal"
        size="lg"
        className="w-full"
        pending={pending}
        disabled={state !== 'open' && !pending}
        onClick={() => void claim()}
      >
        {words}
      </Button>
    </Bar>
  )
}

function Bar({ status, children }: { status: string; children: ReactNode }) {
  return (
    <ThumbBar>
      {children}
      <p role="status" className="text-xs text-quiet empty:hidden">
        {status}
      </p>
    </ThumbBar>
  )
}
