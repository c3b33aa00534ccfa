import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What the button does, in words. */
  label: string
}

/** A target with an icon inside and its meaning in words for everyone who cannot see it. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={cn(
        'inline-grid size-(--control-md) shrink-0 place-items-center rounded-sm transition-colors hover:bg-sunken disabled:text-quiet',
        className,
      )}
    >
      {children}
    </button>
  )
}
