import { databaseNow } from '../../infrastructure/clock.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { unprepared } from '../../infrastructure/unprepared.ts'
import { among } from './among.ts'
import { findBroken } from './find-broken.ts'
import type { Kind } from './invariant.ts'
import { settleFindings } from './settle-findings.ts'
import { KINDS } from './subjects.ts'
import { inTurn, type Turn } from './turn.ts'

export type Subjects = Partial<Record<Kind, readonly string[]>>

/** So many of a kind are asked about at once: more would make the server give up its indexes. */
const AT_ONCE = 200
const FINDINGS = 500

/** Asks every promise about some orders, wallets, variants, products and campaigns, and remembers which rows break one. */
export async function checkSubjects(turn: Turn, subjects: Subjects): Promise<void> {
  const most = Math.max(0, ...KINDS.map((kind) => subjects[kind]?.length ?? 0))
  for (let from = 0; from < most; from += AT_ONCE) {
    const part = Object.fromEntries(
      KINDS.map((kind) => [kind, subjects[kind]?.slice(from, from + AT_ONCE) ?? []]),
    ) as Record<Kind, string[]>
    await checkPart(turn, part)
  }
}

async function checkPart(turn: Turn, part: Record<Kind, string[]>): Promise<void> {
  const at = await databaseNow(prisma)
  const broken = await findBroken(
    unprepared,
    {
      orders: among(part.orders),
      users: among(part.users),
      variants: among(part.variants),
      products: among(part.products),
      coupons: among(part.coupons),
    },
    FINDINGS,
  )
  const asked = KINDS.flatMap((kind) => part[kind].map((subjectId) => ({ kind, subjectId })))
  await inTurn(turn, (tx) => settleFindings(tx, asked, broken, at))
}
