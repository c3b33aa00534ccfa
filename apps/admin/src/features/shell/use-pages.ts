'use client'

import { mayActAs } from '@firstcome/client/admin'
import { useSession } from '@/features/session/use-session.ts'
import { pageGroups } from './pages.ts'

/** The pages that who sits here is offered, in their groups. */
export function usePages() {
  const { staff } = useSession()
  return pageGroups.map((group) =>
    group.filter(({ needs }) => !needs || (staff && mayActAs(staff.role, needs))),
  )
}
