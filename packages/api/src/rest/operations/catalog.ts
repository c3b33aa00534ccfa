import { idSchema, localeSchema } from '@firstcome/db/domain/fields'
import { z } from 'zod'
import type { Area } from '../operation.ts'

const idOrSlug = z.string().min(1).max(120)
const isId = (name: unknown) => idSchema.safeParse(name).success

export const catalog: Area = {
  name: 'Catalogue',
  description: 'What the shop sells. Everyone gets the same answer, so nobody needs to sign in.',
  operations: [
    {
      id: 'listProducts',
      procedure: 'catalog.list',
      method: 'GET',
      path: '/products',
      summary: 'List products',
      description: 'Searches, filters and sorts; in Hangul too, by any part of a word.',
    },
    {
      id: 'listPopularProducts',
      procedure: 'catalog.popular',
      method: 'GET',
      path: '/products/popular',
      summary: 'List what sells most',
      description: 'The five products that sold most in a window, and the moment this was counted.',
    },
    {
      id: 'getProduct',
      procedure: 'catalog.product',
      method: 'GET',
      path: '/products/{idOrSlug}',
      summary: 'Get a product',
      description: 'With its pictures, options and variants. What is not on display is not found.',
      refusals: ['NOT_FOUND'],
      takes: {
        fields: z.strictObject({ idOrSlug, locale: localeSchema.default('ko') }),
        toInput: ({ idOrSlug: name, ...rest }) =>
          isId(name) ? { ...rest, id: name } : { ...rest, slug: name },
      },
    },
    {
      id: 'listCategories',
      procedure: 'catalog.categories',
      method: 'GET',
      path: '/categories',
      summary: 'List categories',
    },
    {
      id: 'listFacets',
      procedure: 'catalog.facets',
      method: 'GET',
      path: '/facets',
      summary: 'List colours and sizes',
      description: 'By which colours and sizes products, or those of a category, can be narrowed.',
    },
  ],
}
