import { buy } from '@firstcome/db/testing/buy'
import { newProduct } from '@firstcome/db/testing/rows'
import { expect, it } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

it('a crowd shares a read, and nobody is told what was true before they asked', async () => {
  const shop = await startTestShop()
  const { id, variantId } = await newProduct({ variants: [{ stock: 9 }] })
  const ask = () => shop.query('catalog.product', { id })
  const early = Array.from({ length: 50 }, ask)
  await buy(variantId, 1)
  const late = await Promise.all(Array.from({ length: 50 }, ask))
  expect(new Set(late.map(({ text }) => /"stock":(\d+)/.exec(text)?.[1]))).toEqual(new Set(['8']))
  expect(new Set((await Promise.all(early)).map(({ status }) => status))).toEqual(new Set([200]))
})

it('what is refused is refused to each, under a request id of their own', async () => {
  const shop = await startTestShop()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => shop.query('catalog.product', { slug: 'nothing-here' })),
  )
  expect(new Set(answers.map(({ status, reason }) => `${status} ${reason}`))).toEqual(
    new Set(['404 NOT_FOUND']),
  )
  expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(20)
})

it('a token that is not accepted is refused there too, after the input was judged', async () => {
  const shop = await startTestShop()
  const stranger = { authorization: 'Bearer nobody' }
  expect((await shop.query('catalog.list', {}, stranger)).reason).toBe('UNAUTHORIZED')
  expect((await shop.query('catalog.list', { limit: 0 }, stranger)).reason).toBe('INVALID_INPUT')
})
