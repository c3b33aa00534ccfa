import { Skeleton } from '@firstcome/ui/skeleton'

/** The checkout's shape while its parts are on their way. */
export function CheckoutSkeleton() {
  return (
    <div data-arriving className="grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
      <div className="grid content-start gap-10">
        <div className="grid gap-4 border-t border-ink pt-4">
          <Skeleton className="h-7 w-28" />
          <Skeleton className="h-16 w-full" />
        </div>
        <div className="grid gap-4 border-t border-ink pt-4">
          <Skeleton className="h-7 w-28" />
          <Skeleton className="h-20 w-full" />
          <Skeleton className="h-20 w-full" />
        </div>
      </div>
      <div className="grid content-start gap-4 border-t border-ink pt-5">
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="mt-2 h-7 w-full" />
        <Skeleton className="mt-4 h-13 w-full" />
      </div>
    </div>
  )
}
