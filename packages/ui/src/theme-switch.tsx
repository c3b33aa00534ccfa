'use client'

import { Moon, Sun } from 'lucide-react'
import { IconButton } from './icon-button.tsx'
import { switchTheme } from './switch-theme.ts'

/** Turns light to dark and back. */
export function ThemeSwitch({ label }: { label: string }) {
  return (
    <IconButton label={label} onClick={switchTheme}>
      <Moon aria-hidden size={20} className="dark:hidden" />
      <Sun aria-hidden size={20} className="hidden dark:block" />
    </IconButton>
  )
}
