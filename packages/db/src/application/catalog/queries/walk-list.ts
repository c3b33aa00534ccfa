/** A row that was walked over, and whether it is one of those that are asked for. */
type Walked = { fits: boolean }

type Walk<Row, Position> = {
  after: Position | null
  limit: number
  /** Whether rows are asked anything: if not, no more than the page is read. */
  selective: boolean
  read: (after: Position | null, limit: number) => Promise<Row[]>
  positionOf: (row: Row) => Position
}

/** What is read at once: little at first, for what is asked for often stands near. 4,000 rows in all. */
const WINDOWS = [100, 400, 1_000, 2_500]

/**
 * Walks a list by its index until a page is full, and no further than 4,000 rows: `next` is where to go on, null at the end. So
 * a page may be short, even empty, and yet have a next one; its price does not grow with the list.
 */
export async function walkList<Row extends Walked, Position>({
  after,
  limit,
  selective,
  read,
  positionOf,
}: Walk<Row, Position>): Promise<{ rows: Row[]; next: Position | null }> {
  const rows: Row[] = []
  let position = after
  for (const window of selective ? WINDOWS : [limit + 1]) {
    const seen = await read(position, window)
    rows.push(...seen.filter(({ fits }) => fits))
    const last = rows[limit - 1]
    if (last && rows.length > limit) return { rows: rows.slice(0, limit), next: positionOf(last) }
    const end = seen.at(-1)
    if (!end || seen.length < window) return { rows, next: null }
    position = positionOf(end)
  }
  return { rows, next: position }
}
