'use client'

import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/context.ts'
import { useActFailed } from './use-act-failed.ts'
import { useStaffChanged } from './use-staff-changed.ts'

/** Invites someone, and tells in words why that could not be done. */
export function useInvite() {
  const changed = useStaffChanged()
  const invite = useMutation(useTRPC().staff.invite.mutationOptions({ onSuccess: changed }))
  return { invite, why: useActFailed(invite.error) }
}
