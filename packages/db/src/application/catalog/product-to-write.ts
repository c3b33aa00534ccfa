import type { ProductEdit } from '../../domain/catalog/update-product.ts'
import type { ProductRecord } from './hold-products.ts'

/** A product to write: what it is to be, and what it is behind its locks; null when it is new. */
export type ProductToWrite = { id: string; held: ProductRecord | null; edit: ProductEdit }
