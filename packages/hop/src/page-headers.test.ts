import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { setPageHeaders } from './page-headers.ts'

async function headersFor(origins: string[]): Promise<{ answer: Headers; seen: string }> {
  let seen = ''
  const server = createServer((request, answer) => {
    setPageHeaders(request, answer, { origins, dev: false })
    seen = String(request.headers['content-security-policy'])
    answer.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  server.close().closeAllConnections()
  return { answer: headers, seen }
}

it('gives every answer its own nonce and tells Next the same', async () => {
  const first = await headersFor(['http://localhost:3000'])
  const second = await headersFor(['http://localhost:3000'])
  const policy = first.answer.get('content-security-policy') ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-eval')
  expect(first.seen).toBe(policy)
  expect(second.answer.get('content-security-policy')).not.toBe(policy)
})

it('asks for https only where the shop is on https', async () => {
  const plain = await headersFor(['http://localhost:3000'])
  const secure = await headersFor(['https://shop.example'])
  expect(plain.answer.get('strict-transport-security')).toBeNull()
  expect(secure.answer.get('strict-transport-security')).toContain('max-age=31536000')
})
