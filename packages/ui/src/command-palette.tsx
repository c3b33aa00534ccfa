'use client'

import * as Dialog from '@radix-ui/react-dialog'
import { Search, X } from 'lucide-react'
import { CommandList } from './command-list.tsx'
import type { CommandGroup } from './command-types.ts'
import { IconButton } from './icon-button.tsx'
import { useActiveCommand } from './use-active-command.ts'

export interface CommandPaletteProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What it is for, for screen readers. */
  label: string
  placeholder: string
  /** Where it takes the whole screen, a press closes it. */
  closeLabel: string
  query: string
  onQueryChange: (query: string) => void
  /** What the query finds; `filterCommands` narrows what is known here, the server finds the rest. */
  groups: readonly CommandGroup[]
  /** More may come. */
  pending?: boolean
  /** What it says when nothing is found. */
  empty: string
}

/** Everything the app can do or show, by its words; arrows move, Enter takes. */
export function CommandPalette(props: CommandPaletteProps) {
  const { open, onOpenChange, label } = props
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-0 left-1/2 z-50 flex max-h-dvh w-screen -translate-x-1/2 animate-fade-in flex-col border border-outline bg-paper text-ink md:top-[12vh] md:max-h-[70vh] md:w-[36rem] md:rounded-md"
        >
          <Dialog.Title className="sr-only">{label}</Dialog.Title>
          <Palette {...props} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Palette(props: CommandPaletteProps) {
  const {
    onOpenChange,
    label,
    placeholder,
    closeLabel,
    query,
    onQueryChange,
    groups,
    pending = false,
    empty,
  } = props
  const { active, listId, optionId, activate, onKeyDown } = useActiveCommand(groups)
  return (
    <>
      <div className="flex items-center gap-3 border-b border-hairline px-4">
        <Search aria-hidden size={18} className="shrink-0 text-quiet" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={({ target }) => onQueryChange(target.value)}
          onKeyDown={onKeyDown}
          className="min-h-12 w-full bg-transparent text-base outline-none placeholder:text-quiet"
        />
        <IconButton label={closeLabel} onClick={() => onOpenChange(false)} className="-mr-3 md:hidden">
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      <CommandList
        id={listId}
        label={label}
        groups={groups}
        active={active}
        optionId={optionId}
        pending={pending}
        empty={empty}
        onPoint={activate}
        onDone={() => onOpenChange(false)}
      />
    </>
  )
}
