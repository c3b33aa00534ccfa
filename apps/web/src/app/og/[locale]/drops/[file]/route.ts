import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { groundOf } from '@/features/catalogue/ground.ts'
import { readNewest } from '@/features/catalogue/read-newest.ts'
import { offerFigure } from '@/features/coupons/offer-figure.ts'
import { readCampaigns } from '@/features/drops/read-campaigns.ts'
import { readNamed } from '@/features/drops/read-named.ts'
import { pickLead } from '@/features/home/pick-lead.ts'
import { answerCard } from '@/features/og/answer-card.tsx'
import { ogLocale } from '@/features/og/og-locale.ts'

/** The picture of a shared drop, by `<id>.jpg`: its coupon, and a piece that it is good for. */
export async function GET(_: Request, { params }: RouteContext<'/og/[locale]/drops/[file]'>) {
  const { locale: asked, file } = await params
  const locale = ogLocale(asked)
  const campaigns = await readCampaigns(locale)
  const campaign = campaigns.find(({ id }) => file === `${id}.jpg`) ?? notFound()
  const [t, tCoupons, named] = await Promise.all([
    getTranslations({ locale, namespace: 'drops' }),
    getTranslations({ locale, namespace: 'coupons' }),
    campaign.productIds ? readNamed(campaign.productIds.slice(0, 1), locale) : readNewest(locale),
  ])
  const piece = pickLead(named, Date.now())
  return answerCard(
    {
      title: campaign.name,
      line: `${offerFigure(campaign.discount)} ${tCoupons('off')}`,
      mark: t('title'),
      ground: groundOf(piece?.image.optionValue ?? piece?.colors[0]),
    },
    piece?.image,
  )
}
