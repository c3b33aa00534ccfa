import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { blessScripts } from './bless-scripts.ts'

const nonce = 'c2VjcmV0IG9mIG9uZSByZW5kZXI='
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('names the scripts that carried the nonce, and forgets the nonce', () => {
  const page = `<link rel="preload" nonce="${nonce}"/><script nonce="${nonce}" id="a">one(1 < 2)</script>
<script src="/a.js" nonce="${nonce}" async=""></script><script nonce="${nonce}">push({"nonce":"${nonce}"})</script>`
  const { html, hashes } = blessScripts(page, nonce)
  expect(html).toBe(`<link rel="preload"/><script id="a">one(1 < 2)</script>
<script src="/a.js" async=""></script><script>push({"nonce":""})</script>`)
  expect(hashes).toEqual([hashOf('one(1 < 2)'), hashOf('push({"nonce":""})')])
})

it.each([
  ['without a nonce', '<script>steal()</script>'],
  ['with another nonce', '<script nonce="guess">steal()</script>'],
  ['that names the nonce elsewhere', '<script data-nonce="x">nonce="y"; steal()</script>'],
  ['that is data', '<script type="application/ld+json">{}</script>'],
])('does not name a script %s', (_, script) => {
  const own = `<script nonce="${nonce}">own()</script>`
  expect(blessScripts(`${script}${own}${script}`, nonce).hashes).toEqual([hashOf('own()')])
})
