import { z } from 'zod'
import type { Image } from '../../domain/catalog/product.ts'
import type { Locale } from '../../domain/fields.ts'
import { env } from '../../infrastructure/env.ts'

/** An image as it is stored: its path below the public origin, described in both languages. */
export const storedImageSchema = z.object({
  path: z.string(),
  altKo: z.string(),
  altEn: z.string(),
  width: z.int(),
  height: z.int(),
})
export type StoredImage = z.infer<typeof storedImageSchema>

/** An image as the API shows it: an absolute URL, words in the reader's language, and the option value it shows, named. */
export const presentImage = (
  image: StoredImage,
  locale: Locale,
  optionValue: string | null = null,
): Image => ({
  url: `${env.SHOP_ORIGINS[0]}${image.path}`,
  alt: locale === 'en' ? image.altEn : image.altKo,
  width: image.width,
  height: image.height,
  optionValue,
})
