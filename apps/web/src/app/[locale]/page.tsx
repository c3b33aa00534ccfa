import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readCategories } from '@/features/catalogue/read-categories.ts'
import { readProducts } from '@/features/catalogue/read-products.ts'
import { saleState } from '@/features/catalogue/sale-state.ts'
import { Arrivals, arrivalsShown } from '@/features/home/arrivals.tsx'
import { CategoryIndex } from '@/features/home/category-index.tsx'
import { LeadPiece } from '@/features/home/lead-piece.tsx'
import { Manifesto } from '@/features/home/manifesto.tsx'
import { pickDrop } from '@/features/home/pick-drop.ts'
import { PopularStrip } from '@/features/popular/popular-strip.tsx'
import { readPopular } from '@/features/popular/read-popular.ts'
import { alternatesOf } from '@/i18n/alternates-of.ts'

const newestRead = 60

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return {
    title: { absolute: `${t('title')} — ${t('tagline')}` },
    description: t('description'),
    alternates: alternatesOf('/', await getLocale()),
  }
}

export default async function HomePage() {
  const locale = await getLocale()
  const [newest, categories, popular] = await Promise.all([
    readProducts({ sort: 'new', limit: newestRead }),
    readCategories(locale),
    readPopular(locale),
  ])
  const madeAt = Date.now()
  const lead = pickDrop(newest.items, madeAt) ?? newest.items[0]
  const arrivals = newest.items
    .filter((product) => product.id !== lead?.id && saleState(product, madeAt) !== 'after')
    .slice(0, arrivalsShown)
  return (
    <>
      {lead && <LeadPiece product={lead} madeAt={madeAt} />}
      <Manifesto />
      {arrivals.length > 0 && <Arrivals products={arrivals} now={madeAt} />}
      {popular && popular.items.length > 0 && <PopularStrip popular={popular} />}
      <CategoryIndex categories={categories} />
    </>
  )
}
