import { prisma } from '../../infrastructure/prisma.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { Subjects } from './check-subjects.ts'
import { KINDS, SUBJECTS } from './subjects.ts'

/** What takes more rows than this to check is left to its pass, which takes one of that size at a time. */
export const HEAVY = 5_000

const byId = { id: 'id' } as const satisfies Columns

/** Those of the subjects that take few rows to check. */
export async function withoutHeavy(subjects: Subjects): Promise<Subjects> {
  const light: Subjects = {}
  for (const kind of KINDS) {
    const { table, key, size } = SUBJECTS[kind]
    const ids = subjects[kind] ?? []
    const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(
      `SELECT t.${key} AS id FROM ${jsonTable(byId)} j
        STRAIGHT_JOIN ${table} t FORCE INDEX (PRIMARY) ON t.${key} = j.id WHERE ${sizeOf(size)} <= ${HEAVY}`,
      jsonRows(
        byId,
        ids.map((id) => ({ id })),
      ),
    )
    light[kind] = rows.map(({ id }) => id)
  }
  return light
}

const sizeOf = (size: string) => (size === '1' ? size : `t.${size}`)
