import { srcSetOf } from '@firstcome/client'
import { cn } from '@firstcome/ui/cn'
import type { Image } from '@/trpc/outputs.ts'
import { groundOf } from './ground.ts'

export interface PictureProps {
  image: Image
  /** The colour whose tint lies underneath. */
  colour?: string | null
  sizes: string
  /** In view at once: fetched first, never lazily. */
  first?: boolean
  /** Words nearby say it already. */
  decorative?: boolean
  className?: string
}

/** A piece on its ground, in a frame that keeps its place before it has loaded. */
export function Picture({
  image,
  colour,
  sizes,
  first = false,
  decorative = false,
  className,
}: PictureProps) {
  return (
    <span
      className={cn('block overflow-hidden dark:brightness-90', className)}
      style={{ background: groundOf(image.optionValue ?? colour) }}
    >
      <img
        src={image.url}
        srcSet={srcSetOf(image.url)}
        alt={decorative ? '' : image.alt}
        width={image.width}
        height={image.height}
        sizes={sizes}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
        className="size-full object-cover"
      />
    </span>
  )
}
