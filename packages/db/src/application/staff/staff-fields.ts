import { blindIndex, seal, unseal } from '../../infrastructure/sealed-field.ts'

/** The columns of a member of staff in which personal fields and secrets are stored, and back. */

export const sealStaffEmail = (staffId: string, email: string) => ({
  email: seal(`staff.email:${staffId}`, email),
  emailIndex: blindIndex('email', email),
})

export const sealStaffName = (staffId: string, name: string) => seal(`staff.name:${staffId}`, name)
export const unsealStaffEmail = (staffId: string, email: string) => unseal(`staff.email:${staffId}`, email)
export const unsealStaffName = (staffId: string, name: string) => unseal(`staff.name:${staffId}`, name)

/** The secret of an authenticator, in base32. */
export const sealTotp = (staffId: string, secret: string) => seal(`staff.totp:${staffId}`, secret)
export const unsealTotp = (staffId: string, secret: string) => unseal(`staff.totp:${staffId}`, secret)
