import { randomBytes } from 'node:crypto'
import type { RecoveryCodes } from '../../domain/staff/sign-in.ts'
import { hashToken } from '../../infrastructure/token.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

const CODES = 10
/** 80 random bits each, so one plain SHA-256 is enough. Without letters that are read as digits. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 16

/** Gives a member, whose row this transaction holds, ten new recovery codes in place of all others. */
export async function renewRecoveryCodes(tx: Tx, staffId: string): Promise<RecoveryCodes> {
  const codes = Array.from({ length: CODES }, mintCode)
  await tx.recoveryCode.deleteMany({ where: { staffId } })
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ staffId, codeHash: hashToken(code) })) })
  return { codes: codes.map((code) => (code.match(/.{4}/g) ?? []).join('-')) }
}

const mintCode = () => Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('')
