import { Skeleton } from '@firstcome/ui/skeleton'
import { RowsSkeleton } from '@/features/list/rows-skeleton.tsx'

export function OrderSkeleton() {
  return (
    <>
      <Skeleton className="mb-8 h-12 w-72 max-w-full" />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
        <RowsSkeleton />
        <Skeleton className="h-64" />
      </div>
    </>
  )
}
