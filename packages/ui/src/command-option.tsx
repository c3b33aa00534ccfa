'use client'

import { cn } from './cn.ts'
import type { Command } from './command-types.ts'
import { AppLink } from './link-provider.tsx'

export interface CommandOptionProps {
  id: string
  command: Command
  isActive: boolean
  onPoint: () => void
  onDone: () => void
}

/** One line of a command palette; focus stays in its input. */
export function CommandOption({ id, command, isActive, onPoint, onDone }: CommandOptionProps) {
  const { label, detail, icon, href, onSelect } = command
  const take = () => {
    onDone()
    onSelect?.()
  }
  const option = {
    id,
    role: 'option',
    'aria-selected': isActive,
    tabIndex: -1,
    onClick: take,
    onPointerMove: onPoint,
    className: cn(
      'flex min-h-(--control-md) pointer-fine:min-h-8 w-full items-center gap-3 px-4 text-left text-sm',
      isActive && 'bg-sunken',
    ),
  }
  const words = (
    <>
      {icon}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {detail && <span className="min-w-0 truncate text-quiet tabular-nums">{detail}</span>}
    </>
  )
  if (href !== undefined)
    return (
      <AppLink {...option} href={href}>
        {words}
      </AppLink>
    )
  return (
    <button type="button" {...option}>
      {words}
    </button>
  )
}
