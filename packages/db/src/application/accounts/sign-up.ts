import type { SignUpInput } from '../../domain/accounts/account.ts'
import { Refusal } from '../../domain/refusal.ts'
import { isDuplicateKey } from '../../infrastructure/database-error.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { hashPassword } from '../../infrastructure/password.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { openSession, type SignInResult } from './open-session.ts'
import { sealEmail, sealName, sealPhone } from './personal-fields.ts'

type NewUser = { id: string; passwordHash: string } & Pick<SignUpInput, 'email' | 'name' | 'phone'>

/**
 * Makes an account with an empty wallet and signs it in. `userAgent` names the device in the list of sessions.
 * Refuses with EMAIL_TAKEN, by the unique index, so also when two sign up with one e-mail at once.
 */
export async function signUp(input: SignUpInput, userAgent: string | null): Promise<SignInResult> {
  const { password, as: kind, ...personal } = input
  const user = { ...personal, id: mintId(), passwordHash: await hashPassword(password) }
  const session = await transaction(async (tx) => {
    await insertUser(tx, user)
    return openSession(tx, { userId: user.id, kind, userAgent })
  }).catch(refuseTakenEmail)
  return { user: { id: user.id, email: user.email, name: user.name }, ...session }
}

async function insertUser(tx: Tx, { id, email, name, phone, passwordHash }: NewUser) {
  await tx.user.createMany({
    data: {
      id,
      ...sealEmail(id, email),
      ...sealName(id, name),
      ...sealPhone(id, phone ?? null),
      passwordHash,
    },
  })
  await tx.wallet.createMany({ data: { userId: id } })
}

/** Ids and tokens are random: the only key that can be taken is the e-mail's. */
function refuseTakenEmail(error: unknown): never {
  throw isDuplicateKey(error) ? new Refusal('EMAIL_TAKEN', { field: 'email' }) : error
}
