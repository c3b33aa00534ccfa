import { sealEmail, sealName, sealPhone } from '../../application/accounts/personal-fields.ts'
import { sealAddress } from '../../application/accounts/sealed-address.ts'
import type { Address } from '../../domain/accounts/address.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import { pick } from '../random.ts'
import { between, DAY, type Fill } from './fill.ts'
import { insertAddresses, insertUsers, insertWallets } from './tables.ts'
import { GIVEN, MORE_GIVEN, STREETS, SURNAMES } from './words.ts'
import { writeInBatches } from './write-in-batches.ts'

export type Customer = ReturnType<typeof invent>

const AT_ONCE = 2_000
const GIVEN_NAMES = [...GIVEN, ...MORE_GIVEN]

/** Half a year's worth of shoppers before the first order, and more until the end. Their wallets are empty yet. */
export async function fillCustomers(fill: Fill): Promise<Customer[]> {
  const customers: Customer[] = []
  while (customers.length < fill.sizes.users) {
    const batch = Array.from({ length: Math.min(AT_ONCE, fill.sizes.users - customers.length) }, (_, nth) =>
      invent(fill, customers.length + nth),
    )
    await writeInBatches(batch.map(userRow), insertUsers)
    await writeInBatches(batch.map(addressRow), insertAddresses)
    await writeInBatches(batch.map(walletRow), insertWallets)
    customers.push(...batch)
    if (customers.length % 20_000 === 0 || customers.length === fill.sizes.users)
      fill.tell(`${customers.length} users`)
  }
  return customers
}

function invent({ random, mint, begins, ends, sizes }: Fill, nth: number) {
  const createdAt = begins - 180 * DAY + (nth / sizes.users) * (ends - DAY - begins + 180 * DAY)
  const [street, postalCode] = pick(random, STREETS)
  return {
    id: mint(createdAt),
    addressId: mint(createdAt),
    createdAt,
    email: `shopper${nth + 1}@shopper.example`,
    name: pick(random, SURNAMES) + pick(random, GIVEN_NAMES),
    phone: `010-${between(random, 2_000, 9_999)}-${between(random, 1_000, 9_999)}`,
    street: `${street} ${between(random, 1, 400)}`,
    postalCode,
    balance: 0,
    seq: 0,
    charges: 0,
  }
}

export const addressOf = ({ name, phone, postalCode, street }: Customer): Address => ({
  recipient: name,
  phone,
  postalCode,
  line1: street,
  line2: null,
  note: null,
})

const userRow = (customer: Customer) => ({
  id: customer.id,
  ...sealEmail(customer.id, customer.email),
  ...sealName(customer.id, customer.name),
  ...sealPhone(customer.id, customer.phone),
  passwordHash: '!',
  defaultAddressId: customer.addressId,
  createdAt: sqlTime(new Date(customer.createdAt)),
})

const addressRow = (customer: Customer) => ({
  id: customer.addressId,
  userId: customer.id,
  content: sealAddress(customer.addressId, addressOf(customer)),
  createdAt: sqlTime(new Date(customer.createdAt)),
})

const walletRow = ({ id: userId, createdAt }: Customer) => ({
  userId,
  createdAt: sqlTime(new Date(createdAt)),
})
