import { cn } from '@firstcome/ui/cn'
import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Product } from '@/trpc/outputs.ts'
import { CarriedPicture } from './carried-picture.tsx'
import { Picture } from './picture.tsx'
import { TileState } from './tile-state.tsx'

export interface ProductTileProps {
  product: Product
  /** The moment the page was made, ms since the epoch. */
  now: number
  lowLevel: number
  sizes: string
  first?: boolean
  pictureClassName?: string
}

/** A piece as a list shows it: the picture leads, the words follow, the whole of it is the link. */
export function ProductTile({ product, now, lowLevel, sizes, first, pictureClassName }: ProductTileProps) {
  const t = useTranslations('catalogue.tile')
  return (
    <Link href={`/products/${product.slug}`} className="group relative block">
      <CarriedPicture productId={product.id}>
        <Picture
          image={product.image}
          colour={product.colors[0]}
          sizes={sizes}
          first={first}
          decorative
          className={cn(
            'transition-opacity duration-200 group-hover:opacity-90',
            pictureClassName ?? 'aspect-4/5',
          )}
        />
      </CarriedPicture>
      <span className="mt-3 flex items-baseline justify-between gap-3 text-sm">
        <span className="font-semibold tracking-tight decoration-1 underline-offset-4 group-hover:underline">
          {product.name}
        </span>
        {product.colors.length > 1 && (
          <span className="hidden shrink-0 text-xs text-quiet sm:inline">{product.colors.join(' · ')}</span>
        )}
      </span>
      <Price
        amount={product.priceFrom}
        to={product.priceTo}
        compareAt={product.compareAt}
        compareAtLabel={t('before')}
        className="mt-0.5 block text-sm text-muted"
      />
      <span className="absolute top-2 left-2">
        <TileState product={product} now={now} lowLevel={lowLevel} />
      </span>
    </Link>
  )
}
