import type { ById } from '../../../domain/accounts/account.ts'
import type { Customer } from '../../../domain/customers/customer.ts'
import { maskAddress, maskEmail, maskName, maskPhone } from '../../../domain/customers/mask.ts'
import { notFound } from '../../../domain/refusal.ts'
import { databaseNow } from '../../../infrastructure/clock.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readFigures } from '../read-figures.ts'
import { readPerson } from '../read-person.ts'

/** A customer, masked, with what they hold and have bought. Refuses: NOT_FOUND. */
export async function getCustomer({ id }: ById): Promise<Customer> {
  const person = await readPerson(prisma, id)
  if (!person) throw notFound()
  const now = await databaseNow(prisma)
  const [figuresOf, sessions] = await Promise.all([
    readFigures(prisma, [id]),
    prisma.session.count({ where: { userId: id, expiresAt: { gt: now } } }),
  ])
  return {
    id,
    name: maskName(person.name),
    email: maskEmail(person.email),
    phone: person.phone && maskPhone(person.phone),
    locale: person.locale,
    createdAt: person.createdAt.toISOString(),
    addresses: person.addresses.map(({ isDefault, id: addressId, ...address }) => ({
      ...maskAddress(address),
      id: addressId,
      isDefault,
    })),
    sessions,
    ...figuresOf(id),
  }
}
