import type { Locale } from '../../domain/fields.ts'
import { presentImage, type StoredImage } from '../catalog/present-image.ts'

type NamedOptions = [name: string, value: string][]

/** What a line of an order keeps of its product, as it was when the order was placed. */
export type LineSnapshot = {
  nameKo: string
  nameEn: string
  optionsKo: NamedOptions
  optionsEn: NamedOptions
  image: StoredImage | null
}

/** The product of a line as the API shows it, in the reader's language. */
export const presentSnapshot = (
  { nameKo, nameEn, optionsKo, optionsEn, image }: LineSnapshot,
  locale: Locale,
) => ({
  name: locale === 'en' ? nameEn : nameKo,
  image: image && presentImage(image, locale),
  options: Object.fromEntries(locale === 'en' ? optionsEn : optionsKo),
})
