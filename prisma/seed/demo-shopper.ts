import { saveAddress } from '@firstcome/db/application/accounts/save-address'
import { signOut } from '@firstcome/db/application/accounts/sign-out'
import { signUp } from '@firstcome/db/application/accounts/sign-up'
import { chargeWallet } from '@firstcome/db/application/wallet/charge-wallet'
import { givePast } from './demo-past.ts'
import { unlessTaken } from './unless-taken.ts'

const POINTS = 500_000

/** Opens the demo shopper's account, with points in the wallet, an address to deliver to, and two orders of before. */
export async function openDemoAccount(shopper: { email: string; password: string }): Promise<void> {
  const signedUp = await unlessTaken(signUp({ ...shopper, name: '김하늘', as: 'bearer' }, null))
  if (!signedUp) return
  const actor = { userId: signedUp.user.id, sessionId: signedUp.sessionId }
  await chargeWallet(actor, { amount: POINTS, idempotencyKey: 'demo-first-charge' })
  await saveAddress(actor, {
    recipient: '김하늘',
    phone: '010-2345-6789',
    postalCode: '04766',
    line1: '서울특별시 성동구 서울숲길 17',
    line2: '2층',
    note: '문 앞에 놓아 주세요',
  })
  await givePast(actor)
  await signOut(actor)
}
