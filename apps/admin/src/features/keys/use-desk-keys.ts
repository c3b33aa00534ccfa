'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { mayLeave } from '@/address/unsaved.ts'
import { usePages } from '@/features/shell/use-pages.ts'
import { isTyping } from './is-typing.ts'

const PATIENCE_MS = 1_200

/** G and a letter open a page, / goes to the page's search, ? shows the keys; not while something is typed or a dialog is open. */
export function useDeskKeys(onShowKeys: () => void): void {
  const router = useRouter()
  const pages = usePages().flat()
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY
    const listen = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return
      if (isTyping() || document.querySelector('[role=dialog], [role=menu]')) return
      if (event.key === '?') return onShowKeys()
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('input[type=search]')
        if (search) event.preventDefault()
        return search?.focus()
      }
      const isGoing = event.timeStamp - wentAt < PATIENCE_MS
      wentAt = event.code === 'KeyG' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const page = isGoing && pages.find(({ go }) => go === event.code)
      if (page && mayLeave()) router.push(page.href)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [router, pages, onShowKeys])
}
