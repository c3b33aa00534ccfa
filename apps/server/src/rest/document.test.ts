import { findRoute } from '@firstcome/api/rest/routes'
import { shopRouter } from '@firstcome/api/shop-router'
import { validate } from '@readme/openapi-parser'
import { expect, it } from 'vitest'
import { described, document, problemsOf } from '../testing/rest-contract.ts'
import { startTestShop } from '../testing/start-test-shop.ts'

it('is valid by the schema of OpenAPI 3.1', async () => {
  expect(await validate(JSON.parse(JSON.stringify(document)))).toMatchObject({ valid: true, warnings: [] })
})

it('has a resource for every procedure of the shop', () => {
  const called = [...described.values()].map(
    ({ path, verb }) => findRoute(path)?.leaves.get(verb.toUpperCase())?.procedure,
  )
  expect(new Set(called)).toEqual(new Set(Object.keys(shopRouter._def.procedures)))
})

it('shows examples that fit', () => {
  for (const [id, { operation }] of described)
    for (const part of [operation.requestBody, operation.responses[200]])
      for (const { schema, example } of Object.values(part?.content ?? {}))
        expect([id, example === undefined ? [] : problemsOf(schema, example)]).toEqual([id, []])
  for (const [type, { post }] of Object.entries(document.webhooks))
    for (const { schema, example } of Object.values(post.requestBody.content))
      expect([type, problemsOf(schema, example)]).toEqual([type, []])
})

it('shows each refusal as it would be answered', () => {
  const described = Object.values(document.components.examples)
  for (const { value } of described) {
    const shapes = Object.entries(document.components.schemas).filter(
      ([, schema]) => problemsOf(schema, value).length === 0,
    )
    expect(shapes).toHaveLength(1)
  }
})

it('says who may call what', () => {
  const securityOf = (id: string) => described.get(id)?.operation.security
  expect(securityOf('listProducts')).toEqual([])
  expect(securityOf('listCampaigns')).toEqual([
    {},
    { session: [] },
    { cookie: [] },
    { personalToken: ['coupons:read'] },
  ])
  expect(securityOf('checkOut')).toEqual([
    { session: [] },
    { cookie: [] },
    { personalToken: ['orders:write'] },
  ])
  expect(securityOf('changePassword')).toEqual([{ session: [] }, { cookie: [] }])
  expect(securityOf('listEvents')).toEqual([{ serviceKey: ['events:read'] }])
})

it('is served where the shop is, may be kept, and is asked for again by its ETag', async () => {
  const shop = await startTestShop({ origins: new Set(['https://shop.example', 'https://other.example']) })
  const get = (headers = {}) => shop.send({ method: 'GET', path: '/api/openapi.json', headers })
  const { status, headers, text } = await get()
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'application/json',
    'public, max-age=60',
  ])
  expect(JSON.parse(text)).toMatchObject({
    openapi: '3.1.1',
    servers: [{ url: 'https://shop.example/api/v1' }, { url: 'https://other.example/api/v1' }],
  })
  const again = await get({ 'if-none-match': headers.etag ?? '' })
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
  const changed = await shop.send({ method: 'POST', path: '/api/openapi.json' })
  expect([changed.status, changed.headers.allow]).toEqual([405, 'GET, HEAD'])
})
