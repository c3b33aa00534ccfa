import { LinkButton } from '@firstcome/ui/link-button'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Product } from '@/trpc/outputs.ts'
import { saleState } from '../catalogue/sale-state.ts'
import { useDropName } from '../catalogue/use-drop-name.ts'

/** The way to another drop, with the moment at which it opens or closes; to the new pieces when there is none. */
export function NextDrop({ next, now }: { next: Product | null; now: number }) {
  const t = useTranslations('product.drop')
  const dropName = useDropName()
  const format = useFormatter()
  if (!next)
    return (
      <LinkButton size="lg" className="flex-1">
        <Link href="/products">{t('seeNew')}</Link>
      </LinkButton>
    )
  const isOpen = saleState(next, now) === 'open'
  const time = isOpen ? next.saleEndsAt : next.saleStartsAt
  const when =
    time &&
    format.dateTime(new Date(time), { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })
  return (
    <LinkButton
      variant={isOpen ? 'signal' : 'solid'}
      size="lg"
      className="flex-1 flex-col gap-0.5 py-2 text-center leading-snug whitespace-normal"
    >
      <Link href={`/products/${next.slug}`}>
        {t('see', { drop: dropName(next.dropNumber), name: next.name })}
        {when && (
          <span className="text-xs font-medium tabular-nums">{t(isOpen ? 'closes' : 'opens', { when })}</span>
        )}
      </Link>
    </LinkButton>
  )
}
