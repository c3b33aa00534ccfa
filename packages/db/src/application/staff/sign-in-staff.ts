import { Refusal } from '../../domain/refusal.ts'
import type { SignInStaffInput } from '../../domain/staff/sign-in.ts'
import type { StaffMe } from '../../domain/staff/staff.ts'
import { lockStaff } from '../../infrastructure/locks.ts'
import { verifyPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { blindIndex } from '../../infrastructure/sealed-field.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import type { OpenedSession } from '../accounts/open-session.ts'
import { acceptCode } from './accept-code.ts'
import { enterDesk } from './enter-desk.ts'
import { meColumns, presentMe } from './present-me.ts'
import type { Visitor } from './staff-actor.ts'

/** Someone who has just come to the desk. */
export type StaffEntered = OpenedSession & { staff: StaffMe }

/**
 * Opens a session for who knows the password and, with TOTP on, a code; null says that the password was right and the code is
 * missing. An unknown e-mail, a wrong password and a wrong code are refused alike, with UNAUTHORIZED.
 */
export async function signInStaff(input: SignInStaffInput, visitor: Visitor): Promise<StaffEntered | null> {
  const found = await prisma.staff.findFirst({
    where: { emailIndex: blindIndex('email', input.email), status: 'active' },
    select: { id: true, passwordHash: true },
  })
  const known = await verifyPassword(found?.passwordHash ?? null, input.password)
  if (!found || !known) throw new Refusal('UNAUTHORIZED', null)

  return transaction(async (tx) => {
    await lockStaff(tx, [found.id])
    const staff = await findUnchanged(tx, found)
    if (!staff) throw new Refusal('UNAUTHORIZED', null)
    if (staff.totpSecret !== null && !input.code) return null
    if (staff.totpSecret !== null && !(await acceptCode(tx, staff.id, input.code ?? '')))
      throw new Refusal('UNAUTHORIZED', null)
    const session = await enterDesk(tx, visitor, { staff, kind: input.as, action: 'staff.signed_in' })
    return { staff: presentMe(staff), ...session }
  })
}

/** A password that was changed meanwhile, and a member who was disabled, have ended all sessions: none must slip in after. */
const findUnchanged = (tx: Tx, { id, passwordHash }: { id: string; passwordHash: string | null }) =>
  tx.staff.findFirst({ where: { id, passwordHash, status: 'active' }, select: meColumns })
