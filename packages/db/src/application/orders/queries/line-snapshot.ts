import { z } from 'zod'
import { storedImageSchema } from '../../catalog/present-image.ts'

const namedOptions = z.array(z.tuple([z.string(), z.string()]))
const snapshotImage = storedImageSchema.nullable()

/** A stored line of an order, with its snapshot of the product checked. */
export const lineSnapshot = <T extends { optionsKo: unknown; optionsEn: unknown; image: unknown }>(
  line: T,
) => ({
  ...line,
  optionsKo: namedOptions.parse(line.optionsKo),
  optionsEn: namedOptions.parse(line.optionsEn),
  image: snapshotImage.parse(line.image),
})
