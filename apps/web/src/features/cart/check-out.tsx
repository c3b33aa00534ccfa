'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { BlockedLine } from './blocked-line.tsx'
import { isBlocked, type ShownLine } from './shown-line.ts'

/** The way to the checkout; while lines stand in the way it says which. */
export function CheckOut({ total, lines }: { total: number; lines: ShownLine[] }) {
  const t = useTranslations('cart')
  const words = t('checkOut', { amount: formatWon(total) })
  const blocked = lines.filter(isBlocked)
  return (
    <>
      <BlockedLine lines={blocked} />
      {blocked.length > 0 ? (
        <Button size="lg" disabled className="w-full">
          {words}
        </Button>
      ) : (
        <LinkButton variant="signal" size="lg" className="w-full">
          <Link href="/checkout">{words}</Link>
        </LinkButton>
      )}
    </>
  )
}
