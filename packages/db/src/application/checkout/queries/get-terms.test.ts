import { expect, it } from 'vitest'
import { termsSchema } from '../../../domain/checkout/checkout.ts'
import { getTerms } from './get-terms.ts'

it('tells what delivery costs, from where it is free, how long pieces can be given back, and when a stock is low', async () => {
  const terms = await getTerms()
  expect(termsSchema.parse(terms)).toEqual(terms)
  expect(terms).toEqual({
    delivery: { fee: 3_000, freeFrom: 50_000 },
    returns: { days: 7 },
    stock: { lowLevel: 5 },
  })
})
