const base = 'http://shop.invalid'

/** Where to go after signing in: the path that `next` names on this shop, else home. Another site's address is never followed. */
export function nextPath(next: string | string[] | undefined): string {
  if (typeof next !== 'string' || !next.startsWith('/')) return '/'
  const url = URL.parse(next, base)
  if (url?.origin !== base) return '/'
  return `${url.pathname}${url.search}`
}
