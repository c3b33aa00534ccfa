import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { listHref, readListFilter } from '../features/catalogue/list-filter.ts'
import { legalPages } from '../features/legal/legal-pages.ts'

export type PublicPage = {
  /** Under which the page is kept: equal for all addresses that show the same. */
  key: string
  /** The address to render. */
  path: string
  /** What else decides how it is rendered: nothing that a person could be known by. */
  headers: Record<string, string>
  /** Whether it is what Next's router asks for on the way from page to page, and not a document. */
  isFragment: boolean
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const PUBLIC = new RegExp(
  `^(?:/|(?:/en)?(?:/products(?:/[a-z0-9-]{1,80})?|/drops(?:/${UUID})?|/(?:${legalPages.join('|')}))|/en)$`,
)
const LONGEST = 2_000

/** By these Next's router says which part of a page it wants. */
const FRAGMENT_HEADERS = [
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
]
const LONGEST_HEADER = 4_000

/** What of a request decides what everyone sees at its address; null for pages that may differ from person to person. */
export function publicPage({ method, url = '', headers }: IncomingMessage): PublicPage | null {
  if ((method !== 'GET' && method !== 'HEAD') || url.length > LONGEST || !/^\/(?!\/)/.test(url)) return null
  const asked = URL.parse(url, 'http://shop')
  if (!asked || !PUBLIC.test(asked.pathname)) return null
  const path = pathOf(asked)
  return headers.rsc === undefined
    ? { key: path, path, headers: {}, isFragment: false }
    : fragmentOf(path, asked, headers)
}

/** The address without what changes nothing: trackers, empty filters, another order. */
function pathOf({ pathname, searchParams }: URL): string {
  if (pathname.endsWith('/products')) {
    const query = listHref(readListFilter(Object.fromEntries(searchParams))).slice('/products'.length)
    return `${pathname}${query}`
  }
  const variant = searchParams.get('variant')
  if (!variant || !pathname.includes('/products/') || !new RegExp(`^${UUID}$`).test(variant)) return pathname
  return `${pathname}?variant=${variant}`
}

/** The router compares addresses letter by letter, so it is answered from memory only at the address that pages link to. */
function fragmentOf(path: string, asked: URL, headers: IncomingHttpHeaders): PublicPage | null {
  const hash = asked.searchParams.get('_rsc') ?? ''
  const sent = { rsc: String(headers.rsc), ...pick(headers) }
  const isUsual = sent.rsc === '1' && /^[\w-]{1,32}$/.test(hash)
  if (!isUsual || Object.values(sent).some((value) => value.length > LONGEST_HEADER)) return null
  const address = `${path}${path.includes('?') ? '&' : '?'}_rsc=${hash}`
  if (address !== `${asked.pathname}${asked.search}`) return null
  return { key: JSON.stringify([address, sent]), path: address, headers: sent, isFragment: true }
}

function pick(headers: IncomingHttpHeaders): Record<string, string> {
  const sent = FRAGMENT_HEADERS.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, String(headers[name])] as const],
  )
  return Object.fromEntries(sent)
}
