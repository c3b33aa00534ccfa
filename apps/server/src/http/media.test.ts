import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"/>'

async function setUp() {
  const dir = mkdtempSync(join(tmpdir(), 'media-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  writeFileSync(join(dir, 'shirt-0a1b.svg'), DRAWING)
  writeFileSync(join(dir, '.hidden.svg'), DRAWING)
  writeFileSync(join(dir, 'notes.txt'), 'no picture')
  const shop = await startTestShop({ mediaDir: dir })
  return Object.assign((path: string, method = 'GET') => shop.send({ method, path }), { origin: shop.origin })
}

it('serves a picture that may be kept for ever, and that runs nothing', async () => {
  const send = await setUp()
  const answer = await send('/media/shirt-0a1b.svg')
  expect([answer.status, answer.text]).toEqual([200, DRAWING])
  expect(answer.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'content-length': String(DRAWING.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  })
  const head = await send('/media/shirt-0a1b.svg', 'HEAD')
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', String(DRAWING.length)])
})

it('packs a drawing for those who read gzip, and tells caches so', async () => {
  const { origin } = await setUp()
  const packed = await fetch(`${origin}/media/shirt-0a1b.svg`, { headers: { 'accept-encoding': 'br, gzip' } })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toBe('accept-encoding')
  expect(await packed.text()).toBe(DRAWING)
  const plain = await fetch(`${origin}/media/shirt-0a1b.svg`, { headers: { 'accept-encoding': 'br' } })
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, DRAWING])
})

it.each([
  '/media/../package.json',
  '/media/..%2f..%2fpackage.json',
  '/media/%2e%2e/%2e%2e/shirt-0a1b.svg',
  '/media//shirt-0a1b.svg',
  '/media/./shirt-0a1b.svg',
  '/media/.hidden.svg',
  '/media/notes.txt',
  '/media/missing.svg',
  '/media/shirt-0a1b.svg%00.png',
  '/media/',
])('finds nothing under %s', async (path) => {
  const send = await setUp()
  expect(await send(path)).toMatchObject({ status: 404, reason: 'NOT_FOUND' })
})

it('takes no uploads', async () => {
  const send = await setUp()
  expect(await send('/media/shirt-0a1b.svg', 'PUT')).toMatchObject({ status: 405 })
})
