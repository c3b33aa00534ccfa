import type { ReactNode } from 'react'

export interface DropFrameProps {
  label: string
  aside?: ReactNode
  /** The lower edge, where it shows a length. */
  bar?: ReactNode
  children: ReactNode
}

/** The place of a drop's moment. It keeps its height, so that nothing moves when the countdown becomes a counter. */
export function DropFrame({ label, aside, bar, children }: DropFrameProps) {
  return (
    <section className="grid min-h-[clamp(14rem,26vw,21rem)] content-between gap-6 border-t border-ink pt-5 md:pt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
        <p className="text-sm font-semibold">{label}</p>
        <div className="text-sm text-muted">{aside}</div>
      </div>
      <div className="grid gap-6 md:gap-8">
        {children}
        {bar || <div className="h-1.5 border-b border-ink" />}
      </div>
    </section>
  )
}
