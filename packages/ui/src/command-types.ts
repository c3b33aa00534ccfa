import type { ReactNode } from 'react'

export interface Command {
  id: string
  label: string
  detail?: string
  /** Other words that find it, such as its name in the other language. */
  also?: string
  icon?: ReactNode
  /** Where it leads; without it the command acts by `onSelect`. */
  href?: string
  onSelect?: () => void
}

export interface CommandGroup {
  label: string
  commands: readonly Command[]
}
