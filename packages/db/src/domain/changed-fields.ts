type Fields = Readonly<Record<string, unknown>>

/** The fields in which two states of a thing differ, as they were before and are after. */
export function changedFields(before: Fields, after: Fields) {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  const pick = (fields: Fields) => Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}
