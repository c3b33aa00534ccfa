import { expect, it } from 'vitest'
import { described } from '../testing/rest-contract.ts'
import { startTestShop } from '../testing/start-test-shop.ts'

it('shows every operation on a page that loads its own files alone, and nothing inline', async () => {
  const shop = await startTestShop()
  const get = (path: string) => shop.send({ method: 'GET', path })
  const { status, headers, text } = await get('/api/docs')
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  for (const [id, { path, operation }] of described) {
    expect(text).toContain(`id="${id}"`)
    expect(text).toContain(
      `<span class="path">${path}</span> <span class="title">${operation.summary}</span>`,
    )
  }
  expect(text).not.toMatch(/<style|<script(?! src="\/api\/docs\/page\.js")|\sstyle=|\son\w+=/)
  const loaded = [...text.matchAll(/(?:src|<link[^>]*rel="stylesheet" href)="([^"]+)"/g)].map(
    ([, url]) => url,
  )
  expect(loaded).toEqual(['/api/docs/page.css', '/api/docs/page.js'])
  for (const path of [...loaded, '/api/docs/pretendard.woff2'])
    expect([path, (await get(path ?? '')).status]).toEqual([path, 200])
})

it('has one policy, by which nothing else runs, and no form is sent', async () => {
  const shop = await startTestShop()
  const { headers } = await shop.send({ method: 'HEAD', path: '/api/docs' })
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

it('points nowhere that is not on the page', async () => {
  const shop = await startTestShop()
  const { text } = await shop.send({ method: 'GET', path: '/api/docs' })
  const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets.filter((id) => !ids.has(id))).toEqual([])
  expect(ids.size).toBe([...text.matchAll(/\sid="([^"]+)"/g)].length)
})
