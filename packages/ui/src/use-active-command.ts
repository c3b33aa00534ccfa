'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import type { CommandGroup } from './command-types.ts'

/** Which command Enter takes: the first, until arrows or the pointer have moved on. */
export function useActiveCommand(groups: readonly CommandGroup[]) {
  const id = useId()
  const [pointed, setPointed] = useState<string>()
  const ids = groups.flatMap(({ commands }) => commands.map((command) => command.id))
  const active = pointed !== undefined && ids.includes(pointed) ? pointed : ids[0]
  const optionId = (command: string) => `${id}-${command}`
  const move = (step: number) => {
    if (active === undefined) return
    const next = ids[(ids.indexOf(active) + step + ids.length) % ids.length]
    if (next === undefined) return
    setPointed(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Hangul syllable is being composed, keys belong to it.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active !== undefined) document.getElementById(optionId(active))?.click()
    else return
    event.preventDefault()
  }
  return { active, listId: `${id}-list`, optionId, activate: setPointed, onKeyDown }
}
