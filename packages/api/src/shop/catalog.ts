import { getPopular } from '@firstcome/db/application/catalog/queries/get-popular'
import { getProduct } from '@firstcome/db/application/catalog/queries/get-product'
import { listCategories } from '@firstcome/db/application/catalog/queries/list-categories'
import { listProducts } from '@firstcome/db/application/catalog/queries/list-products'
import {
  categoriesInputSchema,
  categoriesSchema,
  listProductsInputSchema,
  popularInputSchema,
  popularSchema,
  productInputSchema,
  productListSchema,
  productPageSchema,
} from '@firstcome/db/domain/catalog/product'
import { publicProcedure, router } from '../trpc.ts'

export const catalog = router({
  list: publicProcedure(listProductsInputSchema.prefault({}))
    .output(productListSchema)
    .query(({ input }) => listProducts(input)),
  product: publicProcedure(productInputSchema)
    .output(productPageSchema)
    .query(({ input }) => getProduct(input)),
  categories: publicProcedure(categoriesInputSchema)
    .output(categoriesSchema)
    .query(({ input }) => listCategories(input)),
  popular: publicProcedure(popularInputSchema)
    .output(popularSchema)
    .query(({ input }) => getPopular(input)),
})
