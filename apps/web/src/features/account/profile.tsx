'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { ProfileForm } from './profile-form.tsx'

/** Who the shopper is to the shop. */
export function Profile() {
  const trpc = useTRPC()
  const { data: profile, isError, refetch } = useQuery(trpc.account.get.queryOptions())
  if (profile) return <ProfileForm profile={profile} />
  if (isError) return <LoadFailed onRetry={() => void refetch()} />
  return (
    <div className="grid gap-5">
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-16 w-full" />
    </div>
  )
}
