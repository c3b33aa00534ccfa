import type { User } from '../../domain/accounts/account.ts'
import { unsealEmail, unsealName } from './personal-fields.ts'

/** A stored user as the API shows it. */
export const presentUser = ({ id, email, name }: User): User => ({
  id,
  email: unsealEmail(id, email),
  name: unsealName(id, name),
})
