export type Changes = Record<string, string | null | undefined>

/**
 * The address of the same page with other parameters; null or an empty text takes one away. The place in a list belongs to
 * its filter and sort, so it goes too when one of these changes.
 */
export function withParams(href: string, changes: Changes): string {
  const [path = '', query] = href.split('?')
  const params = new URLSearchParams(query)
  if (!Object.keys(changes).every((name) => keepsPlace.has(name))) params.delete('cursor')
  for (const [name, value] of Object.entries(changes)) {
    if (value) params.set(name, value)
    else params.delete(name)
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

/** What may change without a list starting over: its own place, and the drawer that is open over it. */
const keepsPlace: ReadonlySet<string> = new Set(['cursor', 'show'])
