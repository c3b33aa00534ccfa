import { Slot } from '@radix-ui/react-slot'
import type { ReactElement } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts'

export interface LinkButtonProps {
  variant?: ButtonVariant
  size?: ButtonSize
  className?: string
  /** The one link that takes the look. */
  children: ReactElement
}

/** A link that looks like a button, because it leads on: `<LinkButton><Link href="/cart">…</Link></LinkButton>`. */
export function LinkButton({ variant = 'solid', size = 'md', className, children }: LinkButtonProps) {
  return <Slot className={buttonClass(variant, size, className)}>{children}</Slot>
}
