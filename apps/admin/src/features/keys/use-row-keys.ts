'use client'

import { useEffect } from 'react'
import { isTyping } from './is-typing.ts'

/** J and K go down and up the rows of the page's table, Enter opens one (it is a link), X selects it. */
export function useRowKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
      if (isTyping() || document.querySelector('[role=dialog], [role=menu]')) return
      if (event.code === 'KeyX') return row()?.querySelector<HTMLElement>('input[type=checkbox]')?.click()
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0
      if (step !== 0) go(step)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

const row = () => document.activeElement?.closest('tbody tr')

function go(step: 1 | -1): void {
  const rows = [...document.querySelectorAll('main tbody tr')].filter((each) => each.querySelector('a'))
  const focused = row()
  const here = focused ? rows.indexOf(focused) : -1
  const next = rows[Math.min(Math.max(here + step, 0), rows.length - 1)]
  next?.querySelector('a')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
