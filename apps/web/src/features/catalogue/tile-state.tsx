import { Badge } from '@firstcome/ui/badge'
import { useFormatter, useTranslations } from 'next-intl'
import type { Product } from '@/trpc/outputs.ts'
import { saleState } from './sale-state.ts'
import { useDropName } from './use-drop-name.ts'

export interface TileStateProps {
  product: Product
  /** ms since the epoch. */
  now: number
  /** With so many pieces or fewer, the tile says how many are left. */
  lowLevel: number
}

/** The one thing worth knowing about a piece before opening it; nothing when it is simply there. */
export function TileState({ product, now, lowLevel }: TileStateProps) {
  const t = useTranslations('catalogue.tile')
  const dropName = useDropName()
  const format = useFormatter()
  const state = saleState(product, now)
  if (state === 'before' && product.saleStartsAt !== null) {
    const when = format.dateTime(new Date(product.saleStartsAt), { month: 'short', day: 'numeric' })
    return <Badge tone="ink">{t('opens', { when })}</Badge>
  }
  if (state === 'after') return <Badge>{t('closed')}</Badge>
  if (!product.inStock) return <Badge>{t('soldOut')}</Badge>
  if (product.remaining <= lowLevel)
    return <Badge tone="signal">{t('left', { count: product.remaining })}</Badge>
  if (state === 'open') return <Badge tone="signal">{dropName(product.dropNumber)}</Badge>
  return null
}
