import type { ReactNode } from 'react'

export const tileSizes = '(min-width: 1024px) 26vw, (min-width: 640px) 33vw, 50vw'

/** The calm grid of every list: two on a phone, three on a desk. */
export function TileGrid({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-x-3 gap-y-8 sm:gap-x-5 md:grid-cols-3 md:gap-y-12">
      {children}
    </ul>
  )
}
