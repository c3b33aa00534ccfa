import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Product } from '@/trpc/outputs.ts'
import { ProductTile } from '../catalogue/product-tile.tsx'

/** Where each of the newest pieces hangs on the wall: its columns, how far down, and the shape of its picture. */
const places: { className: string; picture?: string }[] = [
  { className: 'col-span-2 md:col-span-7 md:row-span-2', picture: 'aspect-4/5 md:aspect-7/8' },
  { className: 'md:col-span-4 md:col-start-9' },
  { className: 'md:col-span-3 md:col-start-9' },
  { className: 'md:col-span-3 md:col-start-1 md:mt-16' },
  { className: 'md:col-span-7 md:col-start-6 md:row-span-2', picture: 'aspect-4/5 md:aspect-7/8' },
  { className: 'col-span-2 md:col-span-4 md:col-start-1' },
]

export const arrivalsShown = places.length

export interface ArrivalsProps {
  products: Product[]
  now: number
  lowLevel: number
}

/** The newest pieces, hung like a wall rather than stacked like a shelf. */
export function Arrivals({ products, now, lowLevel }: ArrivalsProps) {
  const t = useTranslations('home')
  return (
    <section className="frame">
      <header className="mb-8 flex items-baseline justify-between gap-6 border-t border-ink pt-4">
        <h2 className="text-title font-bold">{t('arrivals')}</h2>
        <Link
          href="/products"
          className="inline-flex min-h-11 items-center text-sm font-medium underline decoration-outline underline-offset-4 hover:decoration-ink"
        >
          {t('seeAll')}
        </Link>
      </header>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-10 md:grid-cols-12 md:gap-x-5 md:gap-y-16">
        {products.slice(0, places.length).map((product, place) => (
          <li key={product.id} className={places[place]?.className}>
            <ProductTile
              product={product}
              now={now}
              lowLevel={lowLevel}
              sizes="(min-width: 768px) 50vw, 100vw"
              pictureClassName={places[place]?.picture}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
