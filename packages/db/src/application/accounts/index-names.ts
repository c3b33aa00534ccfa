import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import { indexName, unsealName } from './personal-fields.ts'

const BATCH = 500

const columns = { id: 'id', name: 'ascii', nameIndex: 'ascii' } as const satisfies Columns
// A name that was changed since it was read has its index from that change.
const writeIndexes = `UPDATE ${jsonTable(columns)} j STRAIGHT_JOIN users t FORCE INDEX (PRIMARY) ON t.id = j.id
  SET t.nameIndex = j.nameIndex WHERE t.nameIndex IS NULL AND t.name = j.name`

/** Lets customers who signed up before names were indexed be found by theirs, in small batches; tells how many. */
export async function indexNames(): Promise<number> {
  let indexed = 0
  for (;;) {
    const users = await prisma.user.findMany({
      where: { nameIndex: null, erasedAt: null },
      select: { id: true, name: true },
      take: BATCH,
    })
    const rows = users.map(({ id, name }) => ({ id, name, nameIndex: indexName(unsealName(id, name)) }))
    if (rows.length > 0) indexed += await prisma.$executeRawUnsafe(writeIndexes, jsonRows(columns, rows))
    if (rows.length < BATCH) return indexed
  }
}
