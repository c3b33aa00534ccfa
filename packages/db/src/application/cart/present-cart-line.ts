import type { CartLine, Line } from '../../domain/cart/cart.ts'
import type { Locale } from '../../domain/fields.ts'
import { won } from '../../domain/money.ts'
import { presentImage } from '../catalog/present-image.ts'
import type { DescribedOffer } from './read-offers.ts'

/** A line as the API shows it, at today's price, in the reader's language. */
export const presentCartLine = (
  { quantity }: Pick<Line, 'quantity'>,
  offer: DescribedOffer,
  problem: CartLine['problem'],
  locale: Locale,
): CartLine => ({
  variantId: offer.variantId,
  productId: offer.productId,
  slug: offer.slug,
  name: locale === 'en' ? offer.nameEn : offer.nameKo,
  image: offer.image && presentImage(offer.image, locale),
  options: Object.fromEntries(locale === 'en' ? offer.optionsEn : offer.optionsKo),
  quantity,
  unitPrice: won(offer.price),
  lineTotal: won(offer.price * quantity),
  stock: offer.stock,
  problem,
})
