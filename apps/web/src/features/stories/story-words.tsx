import { Price } from '@firstcome/ui/price'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Story } from './read-story.ts'

/** A story in words, and the piece it is about. */
export function StoryWords({ story: { slug, product } }: { story: Story }) {
  const t = useTranslations('stories')
  return (
    <>
      <h2 className="text-title font-bold">{t(`${slug}.title`)}</h2>
      <p className="mt-4 max-w-[34rem] text-muted md:text-lg">{t(`${slug}.body`)}</p>
      <p className="mt-4 flex flex-wrap items-baseline gap-x-3">
        <Link
          href={`/products/${slug}`}
          className="tap inline-flex items-center font-semibold tracking-tight underline decoration-outline underline-offset-4 hover:decoration-ink"
        >
          {product.name}
        </Link>
        <Price amount={product.priceFrom} to={product.priceTo} className="text-sm text-muted" />
      </p>
    </>
  )
}
