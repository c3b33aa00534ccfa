import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export interface NoticeProps {
  /** `signal` needs an act; `quiet` is good to know. */
  tone?: 'signal' | 'quiet'
  title?: string
  children?: ReactNode
  action?: ReactNode
}

/** A short message inside a page, such as a refusal beside the button that met it. */
export function Notice({ tone = 'quiet', title, children, action }: NoticeProps) {
  return (
    <div
      role={tone === 'signal' ? 'alert' : 'status'}
      className={cn(
        'grid gap-1 border-l-2 bg-sunken px-4 py-3 text-sm',
        tone === 'signal' ? 'border-signal' : 'border-outline',
      )}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children && <div className="text-muted">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
