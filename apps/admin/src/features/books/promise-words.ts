'use client'

import { useMessages } from 'next-intl'

/** The words of promises and of what was compared, by the names under which the books tell them. */
export function usePromiseWords(): (name: string) => string {
  const words: Record<string, string> = useMessages().books.promises
  return (name) => words[name] ?? name
}
