import type { ReactNode } from 'react'

/** The one act of a sheet, always in sight below what scrolls, at the foot of the sheet. */
export function SheetAct({ children }: { children: ReactNode }) {
  return (
    <div className="sticky -bottom-5 -mx-5 mt-auto -mb-5 border-t border-hairline bg-paper px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
      {children}
    </div>
  )
}
