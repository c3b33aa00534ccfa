import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: string
  /** 1 when this is all there is on the page. */
  level?: 1 | 2
  /** What will be here, and how to get it here. */
  children?: ReactNode
  action?: ReactNode
}

/** What an empty place says: what will be here, and the one thing to do next. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="grid justify-items-start gap-3 border-t border-(--rule) py-10">
      <Heading className={level === 1 ? 'text-title font-bold' : 'text-xl font-semibold'}>{title}</Heading>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-3 w-full">{action}</div>}
    </div>
  )
}
