'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Picture } from '../catalogue/picture.tsx'
import { useProduct } from './product-context.tsx'

const sizes = '(min-width: 1024px) 60vw, 100vw'

/** The pictures of the chosen colour: a strip to swipe on a phone, a wall on a desk with the first one large. */
export function Gallery() {
  const t = useTranslations('product')
  const { product, choice } = useProduct()
  const chosen = new Set(Object.values(choice))
  const fitting = product.images.filter(({ optionValue }) => optionValue === null || chosen.has(optionValue))
  const images = fitting.length > 0 ? fitting : product.images
  const colour = product.colors.find((each) => chosen.has(each))
  return (
    <ul
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a strip that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('gallery')}
      className="-mx-[clamp(1rem,3.2vw,3rem)] flex snap-x snap-mandatory gap-2 scrollbar-none overflow-x-auto lg:mx-0 lg:grid lg:grid-cols-2 lg:gap-3 lg:overflow-visible"
    >
      {images.map((image, place) => (
        <li
          key={image.url}
          className={cn(
            'shrink-0 snap-center lg:w-auto',
            images.length > 1 ? 'w-[88%]' : 'w-full',
            place % 3 === 0 && 'lg:col-span-2',
          )}
        >
          <Picture
            image={image}
            colour={colour}
            sizes={sizes}
            first={place === 0}
            className={cn('aspect-4/5 animate-fade-in', place % 3 === 0 && 'lg:aspect-8/9')}
          />
        </li>
      ))}
    </ul>
  )
}
