import { expect, it } from 'vitest'
import { termsSchema } from '../../../domain/checkout/checkout.ts'
import { getTerms } from './get-terms.ts'

it('tells what delivery costs and from where it is free', async () => {
  const terms = await getTerms()
  expect(termsSchema.parse(terms)).toEqual(terms)
  expect(terms).toEqual({ delivery: { fee: 3_000, freeFrom: 50_000 } })
})
