import type { ReactNode } from 'react'

export interface EntranceProps {
  title: string
  lead: ReactNode
  children: ReactNode
}

/** One thing that someone does before the desk is theirs. */
export const Entrance = ({ title, lead, children }: EntranceProps) => (
  <div className="grid gap-6">
    <div className="grid gap-2">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      <p className="text-sm text-balance text-muted">{lead}</p>
    </div>
    {children}
  </div>
)
