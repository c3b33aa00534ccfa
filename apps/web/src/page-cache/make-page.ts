import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { type PageOptions, policyWith, steadyHeaders } from '@firstcome/hop/page-headers'
import type { RenderNotes } from '../reads/render-notes.ts'
import { blessScripts } from './bless-scripts.ts'
import { holdScripts } from './hold-scripts.ts'
import type { Page } from './page.ts'
import type { PublicPage } from './public-page.ts'
import { type Rendered, type RenderPage, renderForNobody } from './render-for-nobody.ts'

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }
/** Beyond this the bytes hardly shrink and the time doubles. */
const QUALITY = 6

/** Headers of one connection, one moment or one reader. */
const PASSING =
  /^(connection|keep-alive|transfer-encoding|content-length|date|etag|cache-control|set-cookie|x-middleware-.*)$/

/** A page with what its render told of it; the render itself, uncompressed, is not held on to. */
export type MadePage = { page: Page; notes: RenderNotes; setsCookie: boolean }

/** Renders a page for everyone, with the headers that it is sent with. */
export async function makePage(
  renderPage: RenderPage,
  { path, headers, isFragment }: PublicPage,
  options: PageOptions,
): Promise<MadePage> {
  const nonce = randomBytes(16).toString('base64')
  const { host } = new URL(options.origins[0] ?? '')
  const policy = policyWith([`'nonce-${nonce}'`], options)
  const asked = { ...headers, host, ...(!isFragment && { 'content-security-policy': policy }) }
  const rendered = await renderForNobody(renderPage, { path, headers: asked })

  const { html, hashes } = blessScripts(holdScripts(rendered.body.toString(), nonce), nonce)
  const body = isFragment ? rendered.body : Buffer.from(html)
  const params = { [zlib.BROTLI_PARAM_QUALITY]: QUALITY, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [br, gzip] = await Promise.all([compress.br(body, { params }), compress.gzip(body)])
  const page: Page = {
    status: rendered.status,
    headers: {
      ...lasting(rendered.headers, nonce),
      ...steadyHeaders(options),
      ...(!isFragment && { 'content-security-policy': policyWith(hashes, options) }),
    },
    hash: createHash('sha256').update(body).digest('base64url'),
    br,
    gzip,
  }
  return { page, notes: rendered.notes, setsCookie: rendered.headers['set-cookie'] !== undefined }
}

function lasting(headers: Rendered['headers'], nonce: string): Page['headers'] {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || PASSING.test(name) ? [] : [[name, value] as const],
  )
  const withoutNonce = (value: string) => value.replaceAll(`; nonce="${nonce}"`, '')
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'string' ? withoutNonce(value) : value]),
  )
}
