import type { ReactNode } from 'react'
import type { OpenProps } from './use-open.ts'

export interface PanelProps extends OpenProps {
  /** The control that opens the panel; leave it out when `open` is steered from outside. */
  trigger?: ReactNode
  title: string
  closeLabel: string
  /** Beside the title, such as the way to the whole page. */
  headerActions?: ReactNode
  footer?: ReactNode
  children: ReactNode
}
