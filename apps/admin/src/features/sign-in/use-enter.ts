'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { nextPath } from '@/address/next-path.ts'
import { useAddress } from '@/address/use-address.ts'
import { useTRPC } from '@/trpc/context.ts'
import type { Outputs } from '@/trpc/outputs.ts'

type Staff = Outputs['auth']['acceptInvite']['staff']

/** Goes on to the desk as someone who has just come: where they were led away from, or home. */
export function useEnter(): (staff: Staff) => void {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const router = useRouter()
  const { read } = useAddress()
  return (staff) => {
    queryClient.setQueryData(trpc.auth.me.queryKey(), staff)
    router.replace(nextPath(read('next')))
  }
}
