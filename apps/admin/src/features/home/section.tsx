import type { ReactNode } from 'react'

export interface SectionProps {
  title: string
  /** At the end of its line, such as the way to the whole list, or what can be done with this part. */
  end?: ReactNode
  children: ReactNode
}

/** One part of a page under its name and a rule. */
export function Section({ title, end, children }: SectionProps) {
  return (
    <section className="grid min-w-0 content-start gap-3 text-sm">
      <div className="flex min-h-(--control-sm) items-center justify-between gap-4 border-b border-hairline pb-2">
        <h2 className="text-base font-semibold tracking-tight">{title}</h2>
        {end}
      </div>
      {children}
    </section>
  )
}
