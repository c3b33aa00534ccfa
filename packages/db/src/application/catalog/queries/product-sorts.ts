import { z } from 'zod'
import type { ProductSort } from '../../../domain/catalog/product.ts'
import { timeSchema } from '../../../domain/fields.ts'

type Sort = { column: string; direction: 'ASC' | 'DESC'; value: z.ZodType<string | number> }

/** How each sort walks its index: by which column, which way, and what a cursor holds of it. */
export const productSorts: Record<ProductSort, Sort> = {
  new: { column: 'createdAt', direction: 'DESC', value: timeSchema },
  popular: { column: 'popularity', direction: 'DESC', value: z.int() },
  'price-asc': { column: 'priceFrom', direction: 'ASC', value: z.int() },
  'price-desc': { column: 'priceFrom', direction: 'DESC', value: z.int() },
}
