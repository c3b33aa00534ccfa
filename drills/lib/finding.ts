import { checkBooks } from '@firstcome/db/application/books/check-books'

/** One thing that a drill looked at. */
export type Finding = { name: string; found: string; wanted: string; ok: boolean }

const say = (figure: number) => figure.toLocaleString('en', { maximumFractionDigits: 2 })

export const exactly = (name: string, found: number, wanted: number): Finding => ({
  name,
  found: say(found),
  wanted: say(wanted),
  ok: found === wanted,
})

export const atMost = (name: string, found: number, most: number): Finding => ({
  name,
  found: say(found),
  wanted: `≤ ${say(most)}`,
  ok: found <= most,
})

export const atLeast = (name: string, found: number, least: number): Finding => ({
  name,
  found: say(found),
  wanted: `≥ ${say(least)}`,
  ok: found >= least,
})

/** Whether every promise of the shop holds for all that is in the database. */
export async function books(): Promise<Finding> {
  const { ok, checks } = await checkBooks()
  const broken = checks.filter((check) => !check.ok).map(({ name, rows }) => `${name} (${rows} rows)`)
  return { name: 'books', found: broken.join('; ') || 'clean', wanted: 'clean', ok }
}
