'use client'

import { srcSetOf } from '@firstcome/client'
import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { type PointerEvent, useLayoutEffect, useRef } from 'react'
import type { Image } from '@/trpc/outputs.ts'
import { type Point, pointIn, scrollTo } from './look-at.ts'

export interface ViewedPictureProps {
  image: Image
  /** The one that is looked at; the others wait beside it. */
  current: boolean
  /** What of it is looked at from near, else null. */
  near: Point | null
  onNear: (point: Point | null) => void
}

/** A picture that fills the screen. A press comes near; then a mouse looks around by moving, a finger and keys by scrolling. */
export function ViewedPicture({ image, current, near, onNear }: ViewedPictureProps) {
  const t = useTranslations('product.viewer')
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (near && frame.current) frame.current.scrollTo(scrollTo(frame.current, near))
  }, [near])
  const followMouse = (event: PointerEvent<HTMLDivElement>) => {
    if (!near || event.pointerType !== 'mouse') return
    const here = event.currentTarget
    here.scrollTo(scrollTo(here, pointIn(here.getBoundingClientRect(), event)))
  }
  return (
    <li inert={!current} className="size-full shrink-0 snap-center snap-always">
      <div
        ref={frame}
        onPointerMove={followMouse}
        className={cn(
          'size-full',
          near ? 'scrollbar-none overflow-auto overscroll-contain' : 'overflow-hidden',
        )}
      >
        <button
          type="button"
          aria-label={t(near ? 'further' : 'nearer', { alt: image.alt })}
          onClick={(event) => {
            const box = frame.current?.getBoundingClientRect()
            onNear(near || !box ? null : pointIn(box, event))
          }}
          className={cn(
            'block -outline-offset-4',
            near ? 'size-[250%] cursor-zoom-out' : 'size-full cursor-zoom-in',
          )}
        >
          <img
            src={image.url}
            srcSet={srcSetOf(image.url)}
            alt={image.alt}
            width={image.width}
            height={image.height}
            sizes={near ? '250vw' : '100vw'}
            decoding="async"
            draggable={false}
            className="block size-full object-contain"
          />
        </button>
      </div>
    </li>
  )
}
