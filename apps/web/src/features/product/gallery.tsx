'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import { CarriedPicture } from '../catalogue/carried-picture.tsx'
import { Picture } from '../catalogue/picture.tsx'
import { PictureViewer } from '../viewer/picture-viewer.tsx'
import { useProduct } from './product-context.tsx'

const sizes = '(min-width: 1024px) 60vw, 100vw'

/** The pictures of the chosen colour: a strip to swipe on a phone, a wall on a desk with the first one large. A press shows one alone. */
export function Gallery() {
  const t = useTranslations('product')
  const { product, choice } = useProduct()
  const strip = useRef<HTMLUListElement>(null)
  const [viewed, setViewed] = useState<number | null>(null)
  const chosen = new Set(Object.values(choice))
  const fitting = product.images.filter(({ optionValue }) => optionValue === null || chosen.has(optionValue))
  const images = fitting.length > 0 ? fitting : product.images
  const colour = product.colors.find((each) => chosen.has(each))
  // What is there from the start stands there at once.
  const [firstColour] = useState(colour)
  return (
    <>
      <ul
        ref={strip}
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
            <button
              type="button"
              aria-label={t('viewer.open', { alt: image.alt })}
              onClick={() => setViewed(place)}
              className="block w-full cursor-zoom-in -outline-offset-4"
            >
              <Carried productId={place === 0 ? product.id : null}>
                <Picture
                  image={image}
                  colour={colour}
                  sizes={sizes}
                  first={place === 0}
                  className={cn(
                    'aspect-8/9 lg:aspect-4/5',
                    colour !== firstColour && 'animate-fade-in',
                    place % 3 === 0 && 'lg:aspect-8/9',
                  )}
                />
              </Carried>
            </button>
          </li>
        ))}
      </ul>
      {viewed !== null && (
        <PictureViewer
          name={product.name}
          images={images}
          first={viewed}
          onClose={() => setViewed(null)}
          onClosed={(place) => strip.current?.querySelectorAll('button')[place]?.focus()}
        />
      )}
    </>
  )
}

function Carried({ productId, children }: { productId: string | null; children: ReactNode }) {
  return productId ? <CarriedPicture productId={productId}>{children}</CarriedPicture> : children
}
