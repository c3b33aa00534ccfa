import { cn } from './cn.ts'

export type ButtonVariant = 'signal' | 'solid' | 'outline' | 'quiet'
export type ButtonSize = 'sm' | 'md' | 'lg'

const base =
  'inline-flex items-center justify-center gap-2 rounded-sm font-semibold tracking-tight whitespace-nowrap select-none ' +
  'transition-[background-color,border-color,color,opacity] disabled:cursor-not-allowed aria-disabled:cursor-not-allowed'

const variants: Record<ButtonVariant, string> = {
  signal: 'bg-signal text-on-signal hover:bg-signal-strong disabled:bg-sunken disabled:text-quiet',
  solid: 'bg-ink text-paper hover:opacity-85 disabled:bg-sunken disabled:text-quiet disabled:opacity-100',
  outline:
    'border border-outline text-ink hover:border-ink hover:bg-sunken disabled:border-hairline disabled:text-quiet disabled:bg-transparent',
  quiet: 'text-ink underline decoration-outline underline-offset-4 hover:decoration-ink disabled:text-quiet',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-(--control-sm) px-3 text-sm',
  md: 'min-h-(--control-md) px-5 text-sm',
  lg: 'min-h-(--control-lg) px-6 text-base',
}

/** The look of a button, for a `<button>` or a link that leads on. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return cn(
    base,
    variants[variant],
    variant === 'quiet' ? 'min-h-(--control-md) text-sm' : sizes[size],
    className,
  )
}
