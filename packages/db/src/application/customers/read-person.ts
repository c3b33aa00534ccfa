import type { SavedAddress } from '../../domain/accounts/address.ts'
import type { Locale } from '../../domain/fields.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { unsealPhone } from '../accounts/personal-fields.ts'
import { presentAddresses } from '../accounts/present-addresses.ts'
import { presentUser } from '../accounts/present-user.ts'

type Person = {
  name: string
  email: string
  phone: string | null
  addresses: SavedAddress[]
  locale: Locale
  createdAt: Date
}

/** Who a customer is: what leaves the desk behind masks, or for a reason. Null when there is no such customer. */
export async function readPerson(db: Pick<Tx, 'user'>, id: string): Promise<Person | null> {
  const user = await db.user.findUnique({
    where: { id, erasedAt: null },
    select: {
      id: true,
      email: true,
      name: true,
      phone: true,
      locale: true,
      createdAt: true,
      defaultAddressId: true,
      addresses: { select: { id: true, content: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    },
  })
  if (!user) return null
  const { name, email } = presentUser(user)
  const { locale, createdAt } = user
  return {
    name,
    email,
    phone: unsealPhone(id, user.phone),
    addresses: presentAddresses(user),
    locale,
    createdAt,
  }
}
