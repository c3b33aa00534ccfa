'use client'

import { useId } from 'react'
import { CommandOption } from './command-option.tsx'
import type { CommandGroup } from './command-types.ts'
import { Skeleton } from './skeleton.tsx'

export interface CommandListProps {
  id: string
  label: string
  groups: readonly CommandGroup[]
  active: string | undefined
  optionId: (command: string) => string
  pending: boolean
  empty: string
  onPoint: (command: string) => void
  onDone: () => void
}

/** What a command palette has found, group by group. */
export function CommandList({ id, label, groups, pending, empty, ...option }: CommandListProps) {
  const found = groups.some(({ commands }) => commands.length > 0)
  return (
    <div className="min-h-0 overflow-y-auto overscroll-contain py-2">
      <div id={id} role="listbox" aria-label={label} aria-busy={pending}>
        {groups.map((group) => (
          <Group key={group.label} group={group} {...option} />
        ))}
      </div>
      {pending && <Skeleton className="mx-4 my-2 h-5 w-48" />}
      <p role="status" className={found || pending ? 'sr-only' : 'px-4 py-3 text-sm text-muted'}>
        {!found && !pending && empty}
      </p>
    </div>
  )
}

type GroupProps = Pick<CommandListProps, 'active' | 'optionId' | 'onPoint' | 'onDone'> & {
  group: CommandGroup
}

function Group({ group, active, optionId, onPoint, onDone }: GroupProps) {
  const headingId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox is not a set of fields
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className="px-4 pt-2 pb-1 text-xs font-semibold text-quiet">
        {group.label}
      </div>
      {group.commands.map((command) => (
        <CommandOption
          key={command.id}
          id={optionId(command.id)}
          command={command}
          isActive={command.id === active}
          onPoint={() => onPoint(command.id)}
          onDone={onDone}
        />
      ))}
    </div>
  )
}
