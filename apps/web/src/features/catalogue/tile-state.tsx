import { Badge } from '@firstcome/ui/badge'
import { useFormatter, useTranslations } from 'next-intl'
import type { Product } from '@/trpc/outputs.ts'
import { saleState } from './sale-state.ts'

const fewLeft = 10

/** The one thing worth knowing about a piece before opening it; nothing when it is simply there. */
export function TileState({ product, now }: { product: Product; now: number }) {
  const t = useTranslations('catalogue.tile')
  const format = useFormatter()
  const state = saleState(product, now)
  if (state === 'before' && product.saleStartsAt !== null) {
    const when = format.dateTime(new Date(product.saleStartsAt), { month: 'short', day: 'numeric' })
    return <Badge tone="ink">{t('opens', { when })}</Badge>
  }
  if (state === 'after') return <Badge>{t('closed')}</Badge>
  if (!product.inStock) return <Badge>{t('soldOut')}</Badge>
  if (product.remaining <= fewLeft)
    return <Badge tone="signal">{t('left', { count: product.remaining })}</Badge>
  if (state === 'open') return <Badge tone="signal">{t('drop')}</Badge>
  return null
}
