import { Skeleton } from '@firstcome/ui/skeleton'

const lines = ['first', 'second', 'third']

/** The cart's shape while it is on its way. */
export function CartSkeleton() {
  return (
    <div data-arriving className="grid gap-x-16 gap-y-5 lg:grid-cols-[1fr_22rem]">
      <div className="divide-y divide-hairline border-y border-hairline max-lg:border-b-0">
        {lines.map((line) => (
          <div
            key={line}
            className="grid grid-cols-[6rem_1fr] gap-x-4 py-5 md:grid-cols-[11rem_1fr] md:gap-x-8"
          >
            <Skeleton className="aspect-4/5 w-full" />
            <div className="grid content-between">
              <div className="grid gap-2">
                <Skeleton className="h-5 w-40 max-w-full" />
                <Skeleton className="h-4 w-24" />
              </div>
              <Skeleton className="h-11 w-32" />
            </div>
          </div>
        ))}
      </div>
      <div className="grid content-start gap-4 border-t border-ink pt-5">
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="mt-4 h-13 w-full" />
      </div>
    </div>
  )
}
