import { type ReactNode, useId } from 'react'

export interface SectionProps {
  title: string
  lead: string
  children: ReactNode
}

/** One matter of the account: what it is at the side, what can be done about it beside that. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-hairline border-b py-7 last:border-0 md:grid-cols-[16rem_1fr]"
    >
      <div className="grid content-start gap-1">
        <h2 id={id} className="text-base font-semibold tracking-tight">
          {title}
        </h2>
        <p className="text-sm text-quiet">{lead}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
