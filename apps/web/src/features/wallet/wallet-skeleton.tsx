import { Skeleton } from '@firstcome/ui/skeleton'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'

export function WalletSkeleton() {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-12">
      <Skeleton className="h-32 w-72 max-w-full lg:col-span-12" />
      <Skeleton className="h-72 lg:col-span-5" />
      <div className="lg:col-span-7">
        <RowsSkeleton />
      </div>
    </div>
  )
}
