import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DropProducts } from '@/features/drops/drop-products.tsx'
import { DropView } from '@/features/drops/drop-view.tsx'
import { readCampaigns } from '@/features/drops/read-campaigns.ts'
import { readNamed } from '@/features/drops/read-named.ts'
import { alternatesOf } from '@/i18n/alternates-of.ts'

type Props = PageProps<'/[locale]/drops/[id]'>

async function readCampaign({ params }: Props) {
  const { id } = await params
  const campaigns = await readCampaigns(await getLocale())
  return campaigns.find((campaign) => campaign.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('drops')
  const { id, name } = await readCampaign(props)
  return {
    title: name,
    description: t('description'),
    alternates: alternatesOf(`/drops/${id}`, await getLocale()),
  }
}

export default async function DropPage(props: Props) {
  const campaign = await readCampaign(props)
  const products = await readNamed(campaign.productIds ?? [], await getLocale())
  const madeAt = Date.now()
  return (
    <>
      <DropView key={campaign.id} campaign={campaign} madeAt={madeAt} />
      <DropProducts products={products} now={madeAt} />
    </>
  )
}
