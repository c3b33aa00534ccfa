const OFFSET_MS = 9 * 3_600_000

/** A moment as a field for day and time shows it in Seoul, which has kept one offset since 1988; empty for none. */
export const toSeoulTime = (time: string | null): string =>
  time === null ? '' : new Date(Date.parse(time) + OFFSET_MS).toISOString().slice(0, 16)

/** The moment that such a field says; null for an empty one. */
export const fromSeoulTime = (text: string): string | null =>
  text === '' ? null : new Date(Date.parse(`${text}:00Z`) - OFFSET_MS).toISOString()
