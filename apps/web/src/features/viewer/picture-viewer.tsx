'use client'

import { cn } from '@firstcome/ui/cn'
import { FullScreen } from '@firstcome/ui/full-screen'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import type { Image } from '@/trpc/outputs.ts'
import { useViewed } from './use-viewed.ts'
import { ViewedPicture } from './viewed-picture.tsx'
import { ViewerSteps } from './viewer-steps.tsx'

export interface PictureViewerProps {
  /** Of the piece. */
  name: string
  images: Image[]
  /** The picture to begin with. */
  first: number
  onClose: () => void
  /** Told the picture that was looked at last. */
  onClosed: (place: number) => void
}

/** The pictures of a piece over the whole screen: swiped, stepped through by keys or buttons, and seen from near. */
export function PictureViewer({ name, images, first, onClose, onClosed }: PictureViewerProps) {
  const t = useTranslations('product.viewer')
  const { beginAtFirst, place, near, lookNear, goTo, onScroll } = useViewed(first, images.length)
  const stepByKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (step === 0 || near) return
    event.preventDefault()
    goTo(place + step)
  }
  return (
    <FullScreen
      title={t('title', { name })}
      closeLabel={t('close')}
      onClose={onClose}
      onClosed={() => onClosed(place)}
      onKeyDown={stepByKey}
    >
      <ul
        ref={beginAtFirst}
        onScroll={onScroll}
        className={cn(
          'flex size-full snap-x snap-mandatory scrollbar-none',
          near ? 'overflow-x-hidden' : 'overflow-x-auto',
        )}
      >
        {images.map((image, each) => (
          <ViewedPicture
            key={image.url}
            image={image}
            current={each === place}
            near={each === place ? near : null}
            onNear={lookNear}
          />
        ))}
      </ul>
      {images.length > 1 && <ViewerSteps place={place} count={images.length} goTo={goTo} />}
    </FullScreen>
  )
}
