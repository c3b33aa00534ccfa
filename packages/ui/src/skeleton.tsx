import { cn } from './cn.ts'

/** The place of something that is on its way; size it as the thing itself, so that nothing moves. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block animate-breathe rounded-sm bg-sunken', className)} />
}
