/** One key for one thing, however it is spelled: the shop finds colours by theirs. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([['colour', 'color']])

/** The key of an option or of one of its values, made from its English name. */
export function optionKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  if (plain) return SPELLINGS.get(plain) ?? plain
  const points = Array.from(name, (character) => (character.codePointAt(0) ?? 0).toString(16))
  return `u-${points.join('-')}`.slice(0, 60)
}
