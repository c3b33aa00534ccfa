/** A condition for `Within`: a column holds one of these ids. */
export function among(ids: Iterable<string | null>): (column: string) => string {
  const listed = Array.from(new Set(ids), (id) => `'${id ?? ''}'`).join(', ')
  return (column) => (listed ? `${column} IN (${listed})` : 'FALSE')
}
