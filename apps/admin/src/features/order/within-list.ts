/** A path with the list's query behind it, so that the way back and on is still known there. */
export function withinList(path: string, here: string): string {
  const at = here.indexOf('?')
  return at < 0 ? path : `${path}${here.slice(at)}`
}
