import { formatDropNumber } from '@firstcome/ui/format-drop-number'
import { formatWon } from '@firstcome/ui/format-won'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { groundOf } from '@/features/catalogue/ground.ts'
import { saleState } from '@/features/catalogue/sale-state.ts'
import { answerCard } from '@/features/og/answer-card.tsx'
import { ogLocale } from '@/features/og/og-locale.ts'
import { readProduct } from '@/features/product/read-product.ts'

/** The picture of a shared product, by `<slug>.jpg`. */
export async function GET(_: Request, { params }: RouteContext<'/og/[locale]/products/[file]'>) {
  const { locale: asked, file } = await params
  if (!file.endsWith('.jpg')) notFound()
  const locale = ogLocale(asked)
  const product = await readProduct(file.slice(0, -'.jpg'.length), locale)
  const t = await getTranslations({ locale })
  const drop =
    product.dropNumber === null
      ? t('catalogue.drop.one')
      : t('catalogue.drop.numbered', { number: formatDropNumber(product.dropNumber) })
  const marks = {
    open: `${drop} · ${t('home.dropNow')}`,
    before: `${drop} · ${t('home.dropSoon')}`,
    always: null,
    after: null,
  }
  const prices = [...new Set([product.priceFrom, product.priceTo])]
  return answerCard(
    {
      title: product.name,
      line: prices.map(formatWon).join(' – '),
      mark: marks[saleState(product, Date.now())],
      ground: groundOf(product.image.optionValue ?? product.colors[0]),
    },
    product.image,
  )
}
