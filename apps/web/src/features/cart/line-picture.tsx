import { Picture } from '@/features/catalogue/picture.tsx'
import type { Image } from '@/trpc/outputs.ts'

/** A line's small picture; a piece without one keeps its place. */
export function LinePicture({ image, className }: { image: Image | null; className: string }) {
  if (!image) return <span className={`block aspect-4/5 bg-sunken ${className}`} />
  return <Picture image={image} sizes="8rem" decorative className={`aspect-4/5 ${className}`} />
}
