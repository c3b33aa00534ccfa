const base = 'http://desk.invalid'

/** Where to go after signing in: the path that `next` names on this desk, else home. Another site's address is never followed. */
export function nextPath(next: string | null | undefined): string {
  if (!next?.startsWith('/')) return '/'
  const url = URL.parse(next, base)
  return url?.origin === base ? `${url.pathname}${url.search}` : '/'
}
