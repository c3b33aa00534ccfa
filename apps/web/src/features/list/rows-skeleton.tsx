import { Skeleton } from '@firstcome/ui/skeleton'

const rows = ['first', 'second', 'third', 'fourth']

/** Rows that are on their way. */
export function RowsSkeleton() {
  return (
    <div data-arriving className="divide-y divide-hairline border-y border-hairline">
      {rows.map((row) => (
        <div key={row} className="flex justify-between gap-6 py-4">
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-5 w-40 max-w-full" />
            <Skeleton className="h-4 w-28 max-w-full" />
          </div>
          <Skeleton className="h-5 w-24" />
        </div>
      ))}
    </div>
  )
}
