import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DropProducts } from '@/features/drops/drop-products.tsx'
import { DropView } from '@/features/drops/drop-view.tsx'
import { readCampaigns } from '@/features/drops/read-campaigns.ts'
import { readNamed } from '@/features/drops/read-named.ts'
import { ogOf } from '@/features/og/og-of.ts'
import { readLowLevel } from '@/features/product/read-low-level.ts'
import { alternatesOf } from '@/i18n/alternates-of.ts'

type Props = PageProps<'/[locale]/drops/[id]'>

async function readDrop({ params }: Props) {
  const { id } = await params
  const campaigns = await readCampaigns(await getLocale())
  return { campaign: campaigns.find((campaign) => campaign.id === id) ?? notFound(), campaigns }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('drops')
  const { id, name: title } = (await readDrop(props)).campaign
  return {
    title,
    description: t('description'),
    alternates: alternatesOf(`/drops/${id}`, await getLocale()),
    openGraph: await ogOf(`drops/${id}`, title),
  }
}

export default async function DropPage(props: Props) {
  const { campaign, campaigns } = await readDrop(props)
  const [products, lowLevel] = await Promise.all([
    readNamed(campaign.productIds ?? [], await getLocale()),
    readLowLevel(),
  ])
  const madeAt = Date.now()
  return (
    <>
      <DropView key={campaign.id} campaign={campaign} campaigns={campaigns} madeAt={madeAt} />
      <DropProducts products={products} now={madeAt} lowLevel={lowLevel} />
    </>
  )
}
