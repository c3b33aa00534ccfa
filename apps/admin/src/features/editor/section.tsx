import { type ReactNode, useId } from 'react'

export interface SectionProps {
  title: string
  /** At the end of its line. */
  action?: ReactNode
  children: ReactNode
}

/** A part of the editor under its own heading. */
export function Section({ title, action, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="pt-4 pb-8">
      <div className="mb-4 flex min-h-(--control-sm) items-center justify-between gap-3 border-b border-hairline pb-2">
        <h2 id={id} className="text-base font-semibold tracking-tight">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
