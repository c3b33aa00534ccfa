import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { readNewest } from '@/features/catalogue/read-newest.ts'
import { saleState } from '@/features/catalogue/sale-state.ts'
import { OrganizationData } from '@/features/found/organization-data.tsx'
import { Arrivals, arrivalsShown } from '@/features/home/arrivals.tsx'
import { CategoryIndex } from '@/features/home/category-index.tsx'
import { LeadPiece } from '@/features/home/lead-piece.tsx'
import { Manifesto } from '@/features/home/manifesto.tsx'
import { pickLead } from '@/features/home/pick-lead.ts'
import { clockStyle } from '@/features/popular/clock-style.ts'
import { PopularStrip } from '@/features/popular/popular-strip.tsx'
import { readPopular } from '@/features/popular/read-popular.ts'
import { readLowLevel } from '@/features/product/read-low-level.ts'
import { LeadingStory } from '@/features/stories/leading-story.tsx'
import { readStory } from '@/features/stories/read-story.ts'
import { StoryPair } from '@/features/stories/story-pair.tsx'
import { alternatesOf } from '@/i18n/alternates-of.ts'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('shell'), getLocale()])
  return {
    title: { absolute: `${t('title')} — ${t('tagline')}` },
    description: t('description'),
    alternates: alternatesOf('/', locale),
  }
}

export default async function HomePage() {
  const locale = await getLocale()
  const [newest, categories, popular, lowLevel, [leading, ...others]] = await Promise.all([
    readNewest(locale),
    readCategories(locale),
    readPopular(locale),
    readLowLevel(),
    Promise.all([
      readStory('chore-jacket', locale),
      readStory('fisherman-knit', locale),
      readStory('court-shoe', locale),
    ]),
  ])
  const format = await getFormatter()
  const madeAt = Date.now()
  const lead = pickLead(newest, madeAt)
  const arrivals = newest
    .filter((product) => product.id !== lead?.id && saleState(product, madeAt) !== 'after')
    .slice(0, arrivalsShown)
  return (
    <>
      <OrganizationData />
      {lead && <LeadPiece product={lead} madeAt={madeAt} />}
      <Manifesto />
      {arrivals.length > 0 && <Arrivals products={arrivals} now={madeAt} lowLevel={lowLevel} />}
      {leading && <LeadingStory story={leading} />}
      {popular && popular.items.length > 0 && (
        <PopularStrip popular={popular} clock={format.dateTime(new Date(popular.asOf), clockStyle)} />
      )}
      <StoryPair stories={others.filter((story) => story !== null)} />
      <CategoryIndex categories={categories} />
    </>
  )
}
