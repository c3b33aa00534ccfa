import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildDocument } from '@firstcome/api/rest/document/build-document'
import type { Call } from '../http/call.ts'
import { type Kept, keep } from '../http/keep.ts'
import { sendKept } from '../http/send-kept.ts'
import { cookieName } from '../session/session-cookie.ts'
import type { Settings } from '../settings.ts'
import { renderPage } from './render-page.ts'

/** What the page may load and reach: its own files and the API, and nothing inline. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const require = createRequire(import.meta.url)

/** The OpenAPI document and the page that shows it, each made when it is first asked for. */
export const docsRoutes: [path: string, (call: Call) => Promise<void>][] = [
  ['/api/openapi.json', served((settings) => keep('application/json', JSON.stringify(documentOf(settings))))],
  [
    '/api/docs',
    served((settings) => keep('text/html; charset=utf-8', renderPage(documentOf(settings))), POLICY),
  ],
  ['/api/docs/page.css', served(() => keep('text/css; charset=utf-8', own('page.css')))],
  ['/api/docs/page.js', served(() => keep('text/javascript; charset=utf-8', own('page.js')))],
  ['/api/docs/pretendard.woff2', served(() => keep('font/woff2', readFileSync(latinLetters())))],
]

/** The part of the typeface that has them. */
const latinLetters = () =>
  require.resolve('pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.91.woff2')

const own = (name: string) => readFileSync(new URL(name, import.meta.url))

const documentOf = (settings: Settings) =>
  buildDocument({ origins: [...settings.origins], cookie: cookieName(settings) })

function served(make: (settings: Settings) => Kept, policy?: string): (call: Call) => Promise<void> {
  const made = new WeakMap<Settings, Kept>()
  return async (call) => {
    const { settings } = call.services
    const kept = made.get(settings) ?? make(settings)
    made.set(settings, kept)
    sendKept(call, kept, policy)
  }
}
