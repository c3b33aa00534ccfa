'use client'

import { useTranslations } from 'next-intl'

/** Which lines must change before there can be an order; said when it comes to be so. */
export function BlockedLine({ lines }: { lines: readonly { name: string }[] }) {
  const t = useTranslations('cart')
  const [first] = lines
  return (
    <p role="status" className="text-sm font-semibold text-pretty text-signal empty:hidden">
      {first && t('blocked', { count: lines.length, name: first.name })}
    </p>
  )
}
