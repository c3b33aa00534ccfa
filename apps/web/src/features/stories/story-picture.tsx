import { Link } from '@/i18n/navigation.ts'
import { Picture } from '../catalogue/picture.tsx'
import { closestPicture } from './closest-picture.ts'
import type { Story } from './read-story.ts'

export interface StoryPictureProps {
  story: Story
  sizes: string
  className: string
}

/** What a story looks at closely; its words have the link that readers and keyboards follow. */
export function StoryPicture({ story: { slug, product }, sizes, className }: StoryPictureProps) {
  return (
    <Link href={`/products/${slug}`} aria-hidden tabIndex={-1} className="block">
      <Picture
        image={closestPicture(product)}
        sizes={sizes}
        decorative
        className={`transition-opacity duration-200 hover:opacity-90 ${className}`}
      />
    </Link>
  )
}
