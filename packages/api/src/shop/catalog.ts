import { getPopular } from '@firstcome/db/application/catalog/queries/get-popular'
import { getProduct } from '@firstcome/db/application/catalog/queries/get-product'
import { listCategories } from '@firstcome/db/application/catalog/queries/list-categories'
import { listFacets } from '@firstcome/db/application/catalog/queries/list-facets'
import { listProducts } from '@firstcome/db/application/catalog/queries/list-products'
import { facetsInputSchema, facetsSchema } from '@firstcome/db/domain/catalog/facets'
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
  facets: sharedProcedure(facetsInputSchema)
    .output(facetsSchema)
    .query(({ input }) => listFacets(input)),
  popular: sharedProcedure(popularInputSchema)
    .output(popularSchema)
    .query(({ input }) => getPopular(input)),
})
