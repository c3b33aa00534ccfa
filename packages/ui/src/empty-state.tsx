import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: string
  /** What will be here, and how to get it here. */
  children?: ReactNode
  action?: ReactNode
}

/** What an empty place says: what will be here, and the one thing to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid max-w-prose justify-items-start gap-3 border-t border-ink py-10">
      <h2 className="text-xl font-semibold">{title}</h2>
      {children && <div className="text-muted">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
