'use client'

import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Popular } from '@/trpc/outputs.ts'
import { Picture } from '../catalogue/picture.tsx'

type Ranked = Popular['items'][number]

/** The piece that leads: its picture large, its number larger. */
export function LeadingPiece({ ranked: { rank, product } }: { ranked: Ranked }) {
  return (
    <Link href={`/products/${product.slug}`} className="group relative block">
      <Picture
        image={product.image}
        colour={product.colors[0]}
        sizes="(min-width: 768px) 42vw, 100vw"
        decorative
        className="aspect-4/5 transition-opacity duration-200 group-hover:opacity-90"
      />
      <Rank
        rank={rank}
        className="absolute top-0 left-2 text-[clamp(6rem,13vw,12rem)] leading-[0.95] text-[#141413] mix-blend-multiply"
      />
      <PieceWords product={product} className="mt-3" />
    </Link>
  )
}

/** The pieces after it, each a line with its number. */
export function FollowingPiece({ ranked: { rank, product } }: { ranked: Ranked }) {
  return (
    <Link
      href={`/products/${product.slug}`}
      className="group grid grid-cols-[3.5rem_5rem_1fr] h-full items-center gap-4 border-t border-hairline py-3 sm:grid-cols-[6rem_6.5rem_1fr] md:grid-cols-[6rem_minmax(6rem,9.5rem)_1fr] md:gap-6"
    >
      <Rank
        rank={rank}
        className="text-[clamp(3.5rem,6vw,5.5rem)] leading-none transition-transform duration-200 group-hover:translate-x-2"
      />
      <Picture
        image={product.image}
        colour={product.colors[0]}
        sizes="7rem"
        decorative
        className="aspect-4/5"
      />
      <PieceWords product={product} />
    </Link>
  )
}

function Rank({ rank, className }: { rank: number; className: string }) {
  const t = useTranslations('popular')
  return (
    <span className={`font-extrabold tracking-display proportional-nums ${className}`}>
      <span className="sr-only">{t('rank', { rank })} </span>
      <span aria-hidden>{rank}</span>
    </span>
  )
}

function PieceWords({ product, className = '' }: { product: Ranked['product']; className?: string }) {
  return (
    <span className={`block min-w-0 ${className}`}>
      <span className="block font-semibold tracking-tight decoration-1 underline-offset-4 group-hover:underline">
        {product.name}
      </span>
      <Price amount={product.priceFrom} to={product.priceTo} className="text-sm text-muted" />
    </span>
  )
}
