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
import { router, sharedProcedure } from '../trpc.ts'

export const catalog = router({
  list: sharedProcedure(listProductsInputSchema.prefault({}))
    .output(productListSchema)
    .query(({ input }) => listProducts(input)),
  product: sharedProcedure(productInputSchema)
    .output(productPageSchema)
    .query(({ input }) => getProduct(input)),
  categories: sharedProcedure(categoriesInputSchema)
    .output(categoriesSchema)
    .query(({ input }) => listCategories(input)),
  popular: sharedProcedure(popularInputSchema)
    .output(popularSchema)
    .query(({ input }) => getPopular(input)),
})
