'use client'

import { Button } from '@firstcome/ui/button'
import { LinkButton } from '@firstcome/ui/link-button'
import { Bell, BellOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useSession } from '@/features/session/use-session.ts'
import { useChangeStockWatch } from '@/features/waiting/use-change-stock-watch.ts'
import { useStockWatches } from '@/features/waiting/use-stock-watches.ts'
import { Link } from '@/i18n/navigation.ts'
import { useProduct } from './product-context.tsx'
import { usePurchase } from './use-purchase.ts'
import { WaitFailed } from './wait-failed.tsx'

/** Where a sold out piece would be bought: to be told when it is back, or no longer. A guest signs in and comes back to it. */
export function WaitForVariant() {
  const t = useTranslations('product.wait')
  const { product, variant } = useProduct()
  const { withVariant } = usePurchase()
  const { known, signedIn } = useSession()
  const watches = useStockWatches()
  const change = useChangeStockWatch()
  if (known && !signedIn && variant)
    return (
      <Offer status={t('note')}>
        <LinkButton size="lg">
          <Link
            href={`/sign-in?next=${encodeURIComponent(`/products/${product.slug}?variant=${variant.id}`)}`}
          >
            <Bell aria-hidden size={18} />
            {t('ask')}
          </Link>
        </LinkButton>
      </Offer>
    )
  const waits = watches.data?.items.some(({ variantId }) => variantId === variant?.id) ?? false
  const Icon = waits ? BellOff : Bell
  return (
    <Offer status={waits ? t('waiting') : t('note')}>
      {change.isError && change.variables.variantId === variant?.id && <WaitFailed error={change.error} />}
      <Button
        variant={waits ? 'outline' : 'solid'}
        size="lg"
        pending={!known || change.isPending || watches.isLoading}
        onClick={withVariant(({ id: variantId }) => change.mutate({ variantId, waits: !waits }))}
      >
        <Icon aria-hidden size={18} />
        {waits ? t('stop') : t('ask')}
      </Button>
    </Offer>
  )
}

function Offer({ status, children }: { status: string; children: ReactNode }) {
  return (
    <div className="grid flex-1 gap-2">
      {children}
      <p role="status" className="text-xs text-quiet">
        {status}
      </p>
    </div>
  )
}
