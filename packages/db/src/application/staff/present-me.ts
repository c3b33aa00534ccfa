import type { StaffMe } from '../../domain/staff/staff.ts'
import { unsealStaffEmail, unsealStaffName } from './staff-fields.ts'

type Row = Pick<StaffMe, 'id' | 'email' | 'name' | 'role'> & { totpSecret: string | null }

/** A stored member of staff as they see themselves. */
export const presentMe = ({ id, email, name, role, totpSecret }: Row): StaffMe => ({
  id,
  email: unsealStaffEmail(id, email),
  name: unsealStaffName(id, name),
  role,
  totp: totpSecret !== null,
})

/** The columns that it takes. */
export const meColumns = { id: true, email: true, name: true, role: true, totpSecret: true } as const
