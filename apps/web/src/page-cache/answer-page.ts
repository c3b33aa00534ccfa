import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { chooseEncoding } from './choose-encoding.ts'
import type { Page } from './page.ts'
import { shopTiming } from './shop-timing.ts'

const decompress = promisify(gunzip)

/**
 * Sends a kept page in an encoding that the browser takes, or tells it that it has the page already. A browser asks each time:
 * what it kept may show a price that is no longer true.
 */
export async function answerPage(
  request: IncomingMessage,
  answer: ServerResponse,
  page: Page,
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const etag = `"${page.hash}-${encoding ?? 'plain'}"`
  const headers = { ...page.headers, etag, 'cache-control': 'no-cache', ...shopTiming() }
  if (page.status === 200 && request.headers['if-none-match']?.includes(etag)) {
    answer.writeHead(304, headers).end()
    return
  }
  const body = encoding ? page[encoding] : await decompress(page.gzip)
  answer.writeHead(page.status, {
    ...headers,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  })
  answer.end(request.method === 'HEAD' ? undefined : body)
}
