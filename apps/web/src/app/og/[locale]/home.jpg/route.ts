import { formatWon } from '@firstcome/ui/format-won'
import { getTranslations } from 'next-intl/server'
import { groundOf } from '@/features/catalogue/ground.ts'
import { readNewest } from '@/features/catalogue/read-newest.ts'
import { pickLead } from '@/features/home/pick-lead.ts'
import { answerCard } from '@/features/og/answer-card.tsx'
import { ogLocale } from '@/features/og/og-locale.ts'

/** The picture of the shop when its front page is shared: the piece it leads with. */
export async function GET(_: Request, { params }: RouteContext<'/og/[locale]/home.jpg'>) {
  const locale = ogLocale((await params).locale)
  const [t, newest] = await Promise.all([getTranslations({ locale, namespace: 'shell' }), readNewest(locale)])
  const lead = pickLead(newest, Date.now())
  return answerCard(
    {
      title: t('tagline'),
      line: lead ? `${lead.name}  ${formatWon(lead.priceFrom)}` : '',
      ground: groundOf(lead?.image.optionValue ?? lead?.colors[0]),
    },
    lead?.image,
  )
}
