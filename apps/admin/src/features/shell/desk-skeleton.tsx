import { Skeleton } from '@firstcome/ui/skeleton'
import { pageGroups } from './pages.ts'

/** The frame while it is not yet known who sits here. */
export function DeskSkeleton() {
  return (
    <div aria-busy className="flex min-h-dvh flex-col lg:flex-row">
      <div className="hidden w-52 shrink-0 flex-col gap-3 border-r border-hairline px-5 py-4 lg:flex">
        {pageGroups.flat().map(({ key }) => (
          <Skeleton key={key} className="h-4 w-28" />
        ))}
      </div>
      <div className="min-h-12 border-b border-hairline lg:hidden" />
      <div className="grid flex-1 content-start gap-6 px-4 py-4 lg:px-6">
        <Skeleton className="h-6 w-40" />
        <Skeleton className="h-64 w-full" />
      </div>
    </div>
  )
}
