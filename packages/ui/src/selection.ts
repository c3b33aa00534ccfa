/** Whether all, some or none of the rows in sight are selected; of no rows, none. */
export function selectedOf(keys: readonly string[], selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const count = keys.filter((key) => selected.has(key)).length
  if (count === 0) return 'none'
  return count === keys.length ? 'all' : 'some'
}

/** The selection with these rows in it or out of it; rows of other pages stay as they are. */
export function withSelected(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(selected)
  for (const key of keys) {
    if (on) next.add(key)
    else next.delete(key)
  }
  return next
}
