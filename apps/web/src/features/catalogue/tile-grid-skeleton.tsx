import { Skeleton } from '@firstcome/ui/skeleton'
import { TileGrid } from './tile-grid.tsx'

const places = Array.from({ length: 6 }, (_, place) => place)

/** Where the next pieces are about to stand. */
export function TileGridSkeleton() {
  return (
    <TileGrid>
      {places.map((place) => (
        <li key={place}>
          <Skeleton className="aspect-4/5" />
          <Skeleton className="mt-3 h-4 w-2/3" />
          <Skeleton className="mt-2 h-4 w-1/3" />
        </li>
      ))}
    </TileGrid>
  )
}
