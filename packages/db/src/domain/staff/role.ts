import { z } from 'zod'

/** What a member of staff may do: look, run the shop, or also decide who works at the desk and what the shop's rules are. */
export const roleSchema = z.enum(['viewer', 'manager', 'owner'])
export type Role = z.infer<typeof roleSchema>

/** Whether a role has all that another one may do. */
export const mayActAs = (role: Role, needed: Role): boolean =>
  roleSchema.options.indexOf(role) >= roleSchema.options.indexOf(needed)
