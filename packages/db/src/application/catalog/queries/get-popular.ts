import type { Popular, PopularInput } from '../../../domain/catalog/product.ts'

/** Popular. */
export async function getPopular(_input: PopularInput): Promise<Popular> {
  throw new Error('not built yet')
}
