import { nameIndexForm } from '../../domain/accounts/name-index.ts'
import { phoneIndexForm } from '../../domain/accounts/phone-index.ts'
import { blindIndex, seal, unseal } from '../../infrastructure/sealed-field.ts'

/** The columns of a user in which personal fields are stored, and back. */

export const sealEmail = (userId: string, email: string) => ({
  email: seal(`users.email:${userId}`, email),
  emailIndex: blindIndex('email', email),
})

export const sealName = (userId: string, name: string) => ({
  name: seal(`users.name:${userId}`, name),
  nameIndex: indexName(name),
})

/** How a customer's name is found, as `blindIndex` finds an e-mail. */
export const indexName = (name: string) => blindIndex('name', nameIndexForm(name))

export const sealPhone = (userId: string, phone: string | null) =>
  phone === null
    ? { phone: null, phoneIndex: null }
    : { phone: seal(`users.phone:${userId}`, phone), phoneIndex: blindIndex('phone', phoneIndexForm(phone)) }

export const unsealEmail = (userId: string, email: string) => unseal(`users.email:${userId}`, email)
export const unsealName = (userId: string, name: string) => unseal(`users.name:${userId}`, name)
export const unsealPhone = (userId: string, phone: string | null) =>
  phone === null ? null : unseal(`users.phone:${userId}`, phone)
