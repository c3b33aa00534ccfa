/** The widths in which an uploaded picture is kept, the widest first; never wider than it came. */
export const PICTURE_WIDTHS = [1_600, 960, 480] as const

const KEPT = /^(.*\/[0-9a-f]{20})-(\d+)\.webp$/

/** The widths of a kept picture for an `img`, told by its address; undefined for one that has no others, such as a drawing. */
export function srcSetOf(url: string): string | undefined {
  const [, name, text] = KEPT.exec(url) ?? []
  if (name === undefined) return undefined
  const full = Number(text)
  const widths = [full, ...PICTURE_WIDTHS.filter((width) => width < full)]
  return widths.map((width) => `${name}-${width}.webp ${width}w`).join(', ')
}
