import { cn } from '@firstcome/ui/cn'
import { useDropName } from './use-drop-name.ts'

/** The number of a drop, in the weight of the label's own name. */
export function DropName({ dropNumber, className }: { dropNumber: number | null; className?: string }) {
  const nameOf = useDropName()
  return (
    <span className={cn('font-extrabold tracking-tighter whitespace-nowrap', className)}>
      {nameOf(dropNumber)}
    </span>
  )
}
