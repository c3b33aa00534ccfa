import type { ReactNode } from 'react'

/** Links of the menu that belong together, two beside each other. */
export function MenuGroup({ children }: { children: ReactNode }) {
  return <div className="mt-4 grid grid-cols-2 gap-x-4 border-t border-hairline pt-3">{children}</div>
}
