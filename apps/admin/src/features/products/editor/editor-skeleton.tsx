import { Skeleton } from '@firstcome/ui/skeleton'

/** The shape of the editor while its product is on its way. */
export function EditorSkeleton() {
  return (
    <div aria-busy className="grid gap-x-10 gap-y-6 pt-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid gap-6">
        <Skeleton className="h-48" />
        <Skeleton className="h-40" />
        <Skeleton className="h-64" />
      </div>
      <Skeleton className="h-80" />
    </div>
  )
}
