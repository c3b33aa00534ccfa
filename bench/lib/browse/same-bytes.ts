import { createServer } from 'node:http'
import type { Page } from './pages.ts'

/** A bare node:http server that answers each path with the bytes that it was told; it ends with its parent. */
process.once('message', ({ pages, encoding }: { pages: Page[]; encoding: BufferEncoding }) => {
  const answers = new Map(
    pages.map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body, encoding) }] as const),
  )
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '')
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})
process.once('disconnect', () => process.exit())
