import { saveAddress } from '../application/accounts/save-address.ts'
import { adjustPoints } from '../application/customers/adjust-points.ts'
import { deliverOrder } from '../application/orders/deliver-order.ts'
import { mintId } from '../infrastructure/ids.ts'
import { checkOut } from './checkout.ts'
import { newStaff } from './new-staff.ts'
import { newProduct, testAddress } from './rows.ts'
import { ship } from './ship.ts'
import { newAccount } from './sign-in.ts'

/** An account to which the desk has given points, with an address to send to. */
export async function newFundedAccount(amount: number) {
  const account = await newAccount()
  await saveAddress(account.actor, testAddress)
  const gift = { id: account.actor.userId, amount, reason: '시험용 적립', idempotencyKey: `gift-${mintId()}` }
  await adjustPoints(await newStaff(), gift)
  return account
}

/** An account that owes nothing and is owed nothing: what was bought with all of its points is delivered. */
export async function newSettledAccount() {
  const account = await newFundedAccount(13_000)
  const { variantId } = await newProduct()
  const { order } = await checkOut(account.actor, { lines: [{ variantId, quantity: 1 }] })
  await ship(order)
  await deliverOrder('system', { id: order.id })
  return { ...account, order, variantId }
}
