'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext } from 'react'
import type { CouponEditing } from './use-coupon-editor.ts'

const EditorContext = createContext<CouponEditing | null>(null)

export function EditorProvider({ editor, children }: { editor: CouponEditing; children: ReactNode }) {
  return <EditorContext value={editor}>{children}</EditorContext>
}

export function useEditor(): CouponEditing {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('a part of the editor stands outside of it')
  return editor
}

const KNOWN = [
  'required',
  'too_small',
  'too_big',
  'not_after_start',
  'in_the_past',
  'below_issued',
  'already_issued',
  'unknown',
] as const

/** What is wrong at a field, in words; undefined when nothing is. */
export function useErrorAt(): (...path: string[]) => string | undefined {
  const t = useTranslations('coupons.wrong')
  const { issues, base } = useEditor()
  return (...path) => {
    const issue = issues.find((each) => path.every((part, index) => each.path[index] === part))
    if (!issue) return undefined
    const code = KNOWN.find((known) => known === issue.code) ?? 'other'
    return t(code, { issued: base?.issued ?? 0 })
  }
}

/** Whether what coupons promise can still be changed: none has been issued. */
export const useIsFrozen = (): boolean => (useEditor().base?.issued ?? 0) > 0
