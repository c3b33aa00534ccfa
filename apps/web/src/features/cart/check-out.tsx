'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { LinkButton } from '@firstcome/ui/link-button'
import { ThumbBar } from '@firstcome/ui/thumb-bar'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'

/** The way to the checkout; while lines stand in the way it says how many. */
export function CheckOut({ total, blocked }: { total: number; blocked: number }) {
  const t = useTranslations('cart')
  const words = t('checkOut', { amount: formatWon(total) })
  return (
    <ThumbBar>
      <p role="status" className="text-sm font-semibold text-signal empty:hidden">
        {blocked > 0 && t('blocked', { count: blocked })}
      </p>
      {blocked > 0 ? (
        <Button size="lg" disabled className="w-full">
          {words}
        </Button>
      ) : (
        <LinkButton variant="signal" size="lg" className="w-full">
          <Link href="/checkout">{words}</Link>
        </LinkButton>
      )}
    </ThumbBar>
  )
}
