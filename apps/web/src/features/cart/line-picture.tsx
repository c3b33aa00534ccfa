import { Picture } from '@/features/catalogue/picture.tsx'
import type { Image } from '@/trpc/outputs.ts'

export interface LinePictureProps {
  image: Image | null
  sizes?: string
  className: string
}

/** A line's small picture; a piece without one keeps its place. */
export function LinePicture({ image, sizes = '8rem', className }: LinePictureProps) {
  if (!image) return <span className={`block aspect-4/5 bg-sunken ${className}`} />
  return <Picture image={image} sizes={sizes} decorative className={`aspect-4/5 ${className}`} />
}
