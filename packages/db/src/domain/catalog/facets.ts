import { z } from 'zod'
import { localeSchema } from '../fields.ts'

export const facetsInputSchema = z
  .strictObject({ category: z.string().max(80).optional(), locale: localeSchema.default('ko') })
  .default({ locale: 'ko' })
export type FacetsInput = z.infer<typeof facetsInputSchema>

const facetSchema = z.array(z.object({ key: z.string(), name: z.string() }))

/** By which colours and sizes a list can be narrowed. */
export const facetsSchema = z.object({ colors: facetSchema, sizes: facetSchema })
export type Facets = z.infer<typeof facetsSchema>
