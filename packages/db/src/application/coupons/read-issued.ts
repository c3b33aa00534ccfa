import type { ClaimRequest } from '../../domain/coupons/settle-claims.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { jsonRows, jsonTable } from '../../infrastructure/rows.ts'

type Pair = Pick<ClaimRequest, 'couponId' | 'userId'>
type IssuedRow = Pair & { id: string; issuedAt: Date; expiresAt: Date }

const pair = { couponId: 'id', userId: 'id' } as const
const STATEMENT = `SELECT t.id, t.couponId, t.userId, t.issuedAt, t.expiresAt
  FROM ${jsonTable(pair)} j STRAIGHT_JOIN issued_coupons t FORCE INDEX (issued_coupons_couponId_userId_key)
    ON t.couponId = j.couponId AND t.userId = j.userId`

/** The coupons that these shoppers hold of these campaigns. */
export const readIssued = (db: Reader, pairs: readonly Pair[]) =>
  db.$queryRawUnsafe<IssuedRow[]>(STATEMENT, jsonRows(pair, pairs))
