import type { ReactNode } from 'react'

export interface ErrorStateProps {
  title: string
  /** 1 when this is all there is on the page. */
  level?: 1 | 2
  /** What happened, what was not lost, what to do. */
  children?: ReactNode
  action?: ReactNode
  /** The request's number, for whoever is asked for help. */
  reference?: string | null
}

/** What a failed place says: what happened, what was not lost, what to do. */
export function ErrorState({ title, level = 2, children, action, reference }: ErrorStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div role="alert" className="grid justify-items-start gap-3 border-t border-signal py-10">
      <Heading className={level === 1 ? 'text-title font-bold' : 'text-xl font-semibold'}>{title}</Heading>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
      {reference && <p className="text-xs text-quiet tabular-nums">{reference}</p>}
    </div>
  )
}
