import type { ReactNode } from 'react'

/** A page's one act: fixed under the thumb on a phone, where the page leaves room for it, and in its place on a desk. */
export function ThumbBar({ children }: { children: ReactNode }) {
  return (
    <div
      data-thumb-bar
      className="fixed inset-x-0 bottom-0 z-20 grid gap-2 border-t border-hairline bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:static lg:border-0 lg:p-0"
    >
      {children}
    </div>
  )
}
