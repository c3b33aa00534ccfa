'use client'

import { mayActAs, type Role } from '@firstcome/client/admin'
import { useSession } from './use-session.ts'

/** Whether who sits here may do what needs this role; what they may not do is not offered. */
export function useMay(needed: Role): boolean {
  const { staff } = useSession()
  return staff ? mayActAs(staff.role, needed) : false
}
