import type { Story } from './read-story.ts'
import { StoryPicture } from './story-picture.tsx'
import { StoryWords } from './story-words.tsx'

const places = ['md:col-span-7', 'md:col-span-4 md:col-start-9 md:mt-56']

/** Two stories side by side, of which the second begins further down. */
export function StoryPair({ stories }: { stories: Story[] }) {
  if (stories.length === 0) return null
  return (
    <div className="frame mt-24 grid items-start gap-x-5 gap-y-16 md:mt-40 md:grid-cols-12">
      {stories.slice(0, places.length).map((story, place) => (
        <article key={story.slug} className={places[place]}>
          <StoryPicture
            story={story}
            sizes="(min-width: 768px) 58vw, 100vw"
            className={place === 0 ? 'aspect-5/4' : 'aspect-4/5'}
          />
          <div className="mt-6">
            <StoryWords story={story} />
          </div>
        </article>
      ))}
    </div>
  )
}
