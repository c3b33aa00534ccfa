'use client'

import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { formatWon } from '@firstcome/ui/format-won'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Attempt } from './attempt.ts'
import { useFocusOn } from './use-focus-on.ts'

export interface UnansweredProps {
  attempt: Attempt
  pending: boolean
  onAskAgain: () => void
}

/** A payment or a hold whose answer was lost: nothing else happens until asking again, under the same key, has told what became of it. */
export function Unanswered({ attempt, pending, onAskAgain }: UnansweredProps) {
  const t = useTranslations(`checkout.${attempt.intention.way === 'hold' ? 'unansweredHold' : 'unanswered'}`)
  const place = useFocusOn(attempt.key)
  const amount = formatWon(attempt.intention.request.expectedTotal)
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <ErrorState
        title={t('title', { amount })}
        action={
          <div className="flex flex-wrap gap-3">
            <Button variant="signal" size="lg" pending={pending} onClick={onAskAgain}>
              {t('action', { amount })}
            </Button>
            <LinkButton variant="outline" size="lg">
              <Link href="/orders">{t('orders')}</Link>
            </LinkButton>
          </div>
        }
      >
        <p>{t('body')}</p>
      </ErrorState>
    </div>
  )
}
