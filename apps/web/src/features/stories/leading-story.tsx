import type { Story } from './read-story.ts'
import { StoryPicture } from './story-picture.tsx'
import { StoryWords } from './story-words.tsx'

/** A story as a spread: the picture runs to the edge of the page, the words stand at its foot. */
export function LeadingStory({ story }: { story: Story }) {
  return (
    <article className="mt-24 grid gap-y-6 md:mt-40 md:grid-cols-12 md:items-end">
      <div className="md:col-span-8">
        <StoryPicture
          story={story}
          sizes="(min-width: 768px) 67vw, 100vw"
          className="aspect-square md:aspect-16/10"
        />
      </div>
      <div className="px-[clamp(1rem,3.2vw,3rem)] md:col-span-4">
        <StoryWords story={story} />
      </div>
    </article>
  )
}
