import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Product } from '@/trpc/outputs.ts'
import { ProductTile } from '../catalogue/product-tile.tsx'

/** Where each of the newest pieces hangs on the wall: the column it starts in, how wide, how far down. */
const places = [
  'md:col-span-6 md:row-span-2',
  'md:col-span-3 md:col-start-8',
  'md:col-span-3 md:col-start-10 md:mt-24',
  'md:col-span-3 md:col-start-7',
  'md:col-span-4 md:col-start-2 md:mt-16',
  'md:col-span-6 md:col-start-7 md:row-span-2',
  'md:col-span-3 md:col-start-1',
]

export const arrivalsShown = places.length

/** The newest pieces, hung like a wall rather than stacked like a shelf. */
export function Arrivals({ products, now }: { products: Product[]; now: number }) {
  const t = useTranslations('home')
  return (
    <section className="frame">
      <header className="mb-8 flex items-baseline justify-between gap-6 border-t border-ink pt-4">
        <h2 className="text-title font-bold">{t('arrivals')}</h2>
        <Link
          href="/products"
          className="inline-flex min-h-11 items-center text-sm font-medium underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          {t('seeAll')}
        </Link>
      </header>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-10 md:grid-cols-12 md:gap-x-5 md:gap-y-16">
        {products.slice(0, places.length).map((product, place) => (
          <li key={product.id} className={cn(place % 5 === 0 && 'col-span-2', places[place])}>
            <ProductTile product={product} now={now} sizes="(min-width: 768px) 40vw, 100vw" />
          </li>
        ))}
      </ul>
    </section>
  )
}
