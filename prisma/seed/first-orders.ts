import { randomUUID } from 'node:crypto'
import { saveAddress } from '@firstcome/db/application/accounts/save-address'
import { signOut } from '@firstcome/db/application/accounts/sign-out'
import { signUp } from '@firstcome/db/application/accounts/sign-up'
import { chargeWallet } from '@firstcome/db/application/wallet/charge-wallet'
import { buyPieces } from './buy-pieces.ts'
import { unlessTaken } from './unless-taken.ts'

/** What was bought before anyone looked, and how many pieces: what is popular on the first day. */
const BOUGHT = {
  'court-shoe': 5,
  'oxford-shirt': 4,
  'crew-knit': 3,
  tote: 3,
  'work-trousers': 2,
  'chore-jacket': 1,
}
const POINTS = 1_000_000

/** A regular of the label, whom nobody signs in as, buys the first pieces, each in an order of its own. */
export async function placeFirstOrders(): Promise<void> {
  const account = { email: 'regular@firstcome.example', password: randomUUID(), name: '이서윤' }
  const regular = await unlessTaken(signUp({ ...account, as: 'bearer' }, null))
  if (!regular) return
  const actor = { userId: regular.user.id, sessionId: regular.sessionId }
  await saveAddress(actor, {
    recipient: '이서윤',
    phone: '010-8765-4321',
    postalCode: '03042',
    line1: '서울특별시 종로구 자하문로 26',
    line2: null,
    note: null,
  })
  for (const round of [1, 2, 3])
    await chargeWallet(actor, { amount: POINTS, idempotencyKey: `first-charge-${round}` })
  for (const [slug, pieces] of Object.entries(BOUGHT)) await buyPieces(actor, { [slug]: pieces })
  await signOut(actor)
}
