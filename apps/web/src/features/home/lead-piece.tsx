import { LinkButton } from '@firstcome/ui/link-button'
import { Price } from '@firstcome/ui/price'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Product } from '@/trpc/outputs.ts'
import { CarriedPicture } from '../catalogue/carried-picture.tsx'
import { DropName } from '../catalogue/drop-name.tsx'
import { groundOf } from '../catalogue/ground.ts'
import { Picture } from '../catalogue/picture.tsx'
import { saleState } from '../catalogue/sale-state.ts'
import { LeadClock } from './lead-clock.tsx'

/** The one piece a home page leads with: the drop, or the newest piece between drops. */
export function LeadPiece({ product, madeAt }: { product: Product; madeAt: number }) {
  const t = useTranslations('home')
  const state = saleState(product, madeAt)
  const isDrop = state === 'open' || state === 'before'
  const href = `/products/${product.slug}`
  const labels = { open: t('dropNow'), before: t('dropSoon'), always: t('feature'), after: t('feature') }
  return (
    <section className="lg:grid lg:min-h-[min(52rem,calc(100dvh-7rem))] lg:grid-cols-12">
      <Link
        href={href}
        aria-hidden
        tabIndex={-1}
        className="relative block lg:col-span-6"
        style={{ background: groundOf(product.colors[0]) }}
      >
        <CarriedPicture productId={product.id}>
          <Picture
            image={product.image}
            colour={product.colors[0]}
            sizes="(min-width: 1024px) 50vw, 100vw"
            first
            decorative
            className="aspect-square lg:absolute lg:inset-0 lg:aspect-auto"
          />
        </CarriedPicture>
      </Link>
      <div className="frame flex flex-col justify-between gap-4 py-8 lg:gap-10 lg:col-span-6 lg:px-[clamp(2rem,4vw,5rem)] lg:py-14">
        <p className="flex items-baseline gap-3">
          {isDrop && <DropName dropNumber={product.dropNumber} className="text-title" />}
          <span className="text-sm font-semibold text-signal">{labels[state]}</span>
        </p>
        <div className="grid gap-8">
          <div>
            <h1 className="text-display font-extrabold tracking-display">
              <Link href={href}>{product.name}</Link>
            </h1>
            <p className="mt-4 flex flex-wrap items-baseline gap-x-4 text-lg">
              <Price amount={product.priceFrom} to={product.priceTo} />
              {state === 'before' && <Opening at={product.saleStartsAt} />}
            </p>
          </div>
          {isDrop && <LeadClock product={product} madeAt={madeAt} />}
        </div>
        <LinkButton variant={isDrop ? 'signal' : 'solid'} size="lg" className="mt-4 sm:self-start lg:mt-0">
          <Link href={href}>{isDrop ? t('seeDrop') : t('seeFeature')}</Link>
        </LinkButton>
      </div>
    </section>
  )
}

function Opening({ at }: { at: string | null }) {
  const t = useTranslations('product.drop')
  const format = useFormatter()
  if (at === null) return null
  const when = format.dateTime(new Date(at), {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  return <span className="text-muted tabular-nums">{t('opens', { when })}</span>
}
