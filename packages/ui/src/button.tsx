import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `signal` is the one primary act of a screen; `solid` leads, `outline` is second, `quiet` is a word. */
  variant?: ButtonVariant
  size?: ButtonSize
  /** Work is under way: the button keeps its width and its focus, and a second press does nothing. */
  pending?: boolean
}

/** A button whose words are a verb with its object. */
export function Button({
  variant = 'solid',
  size = 'md',
  pending = false,
  className,
  onClick,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? 'button' : type}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={buttonClass(variant, size, className)}
    >
      {pending && <LoaderCircle aria-hidden size={16} className="animate-spin" />}
      {children}
    </button>
  )
}
