import { mintId } from './ids.ts'
import { lockFreeShare } from './locks.ts'
import { prepared } from './prepared.ts'
import { prisma } from './prisma.ts'
import { type LaneTx, laneTransaction } from './transaction.ts'

/** One consumer's share of the aggregates, and how far it has come. */
export type Share = { name: string; shard: number; position: bigint; failures: number }
export type Lease = Share & { token: string }

/** A worker that dies or sleeps is replaced after this long, in milliseconds. */
export const LEASE_MS = 2_000

const isFree = '(leaseUntil IS NULL OR leaseUntil <= NOW(3))'
const isOurs = 'name = ? AND shard = ? AND leasedBy = ? AND leaseUntil > NOW(3)'
const ours = ({ name, shard, token }: Lease) => [name, String(shard), token]
const until = `NOW(3) + INTERVAL ${LEASE_MS * 1_000} MICROSECOND`

/** The shares of a consumer that nobody works on and that have not come to the end of the line, with that end. */
export const findSharesBehind = (name: string) =>
  prepared.$queryRawUnsafe<(Share & { lineEnd: bigint })[]>(
    `SELECT c.name, c.shard, c.position, c.failures, l.lastPosition AS lineEnd
      FROM outbox_line l STRAIGHT_JOIN consumers c ON c.name = ? AND c.position < l.lastPosition
      WHERE l.id = 1 AND ${isFree}`,
    name,
  )

/** Leases a share from where it was seen; null when somebody else was faster. */
export const leaseShare = (share: Share): Promise<Lease | null> =>
  laneTransaction(async (tx) => {
    const { name, shard, position } = share
    const [free] = await lockFreeShare(tx, name, shard, position)
    if (!free) return null
    const token = mintId()
    await tx.$executeRawUnsafe(
      `UPDATE consumers SET leasedBy = ?, leaseUntil = ${until} WHERE name = ? AND shard = ?`,
      token,
      name,
      String(shard),
    )
    return { ...share, failures: free.failures, token }
  })

/** Keeps a lease that has not run out; tells whether it is still ours. */
export const renewLease = async (lease: Lease): Promise<boolean> =>
  (await prisma.$executeRawUnsafe(
    `UPDATE consumers SET leaseUntil = ${until} WHERE ${isOurs}`,
    ...ours(lease),
  )) === 1

/** Moves a share on and gives the lease back, if it is still ours; tells whether it was. */
export const advanceShare = async (lease: Lease, position: bigint): Promise<boolean> =>
  (await prisma.$executeRawUnsafe(
    `UPDATE consumers SET position = ?, failures = 0, leasedBy = NULL, leaseUntil = NULL, updatedAt = NOW(3) WHERE ${isOurs}`,
    String(position),
    ...ours(lease),
  )) === 1

/** Moves a locked share on. */
export const moveShare = (tx: LaneTx, { name, shard }: Share, position: bigint) =>
  tx.$executeRawUnsafe(
    `UPDATE consumers SET position = ?, failures = 0, leasedBy = NULL, leaseUntil = NULL, updatedAt = NOW(3)
      WHERE name = ? AND shard = ?`,
    String(position),
    name,
    String(shard),
  )

/** Moves a share on over events that are none of its business, unless somebody is working on it. */
export const passOver = ({ name, shard, position }: Share, to: bigint) =>
  prisma.$executeRawUnsafe(
    `UPDATE consumers SET position = ?, updatedAt = NOW(3) WHERE name = ? AND shard = ? AND position = ? AND ${isFree}`,
    String(to),
    name,
    String(shard),
    String(position),
  )

const pause = `UPDATE consumers SET failures = failures + 1, leasedBy = NULL, updatedAt = NOW(3),
  leaseUntil = NOW(3) + INTERVAL LEAST(30000, 100 * POW(2, LEAST(failures, 10))) * 1000 MICROSECOND`

/** Gives a lease back after a failure: nobody tries again before a pause that doubles up to half a minute. */
export const pauseLease = (lease: Lease) =>
  prisma.$executeRawUnsafe(`${pause} WHERE ${isOurs}`, ...ours(lease))

/** The same for a share that nobody is leased, unless somebody works on it by now, or has moved it on. */
export const pauseShare = ({ name, shard, position }: Share): Promise<void> =>
  laneTransaction(async (tx) => {
    const [free] = await lockFreeShare(tx, name, shard, position)
    if (free) await tx.$executeRawUnsafe(`${pause} WHERE name = ? AND shard = ?`, name, String(shard))
  })
