'use client'

import { useTranslations } from 'next-intl'
import { isAct } from './acts.ts'

/** What was done, in words; an act without words keeps its name. */
export function useActWords(): (action: string) => string {
  const t = useTranslations('audit.acts')
  return (action) => (isAct(action) ? t(action) : action)
}
