import { type Html, html } from './html.ts'

const WAYS: Record<string, string> = {
  session: 'a sign-in',
  cookie: 'the shop’s cookie',
  personalToken: 'a personal token',
  serviceKey: 'a service key',
}

/** Who may call, in words. */
export function renderSecurity(security: readonly Record<string, string[]>[]): Html {
  if (security.length === 0) return html`<p class="who">Open to everyone.</p>`
  const ways = security.flatMap((way) =>
    Object.entries(way).map(
      ([name, scopes]) =>
        html`${WAYS[name] ?? name}${scopes.map((scope) => html` with <code>${scope}</code>`)}`,
    ),
  )
  const isOpen = security.some((way) => Object.keys(way).length === 0)
  const list = ways.map((way, index) => (index === 0 ? way : html`, ${way}`))
  return html`<p class="who">${isOpen ? 'Open to everyone; who signs in is known by ' : 'By '}${list}.</p>`
}
