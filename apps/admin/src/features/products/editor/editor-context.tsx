'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useContext } from 'react'
import type { ProductEditor } from './use-product-editor.ts'

const Editor = createContext<ProductEditor | null>(null)

export function EditorProvider({ editor, children }: { editor: ProductEditor; children: ReactNode }) {
  return <Editor value={editor}>{children}</Editor>
}

/** The product that is being edited, for the parts of its page. */
export function useEditor(): ProductEditor {
  const editor = useContext(Editor)
  if (!editor) throw new Error('there is no editor around this')
  return editor
}

const CODES = [
  'required',
  'duplicate',
  'taken',
  'unknown',
  'not_above_price',
  'not_after_start',
  'without_start',
  'not_a_combination',
  'below_zero',
  'too_big',
] as const
const FIGURES = new Set<unknown>(['price', 'compareAt', 'stock', 'stockDelta', 'maxPerCustomer'])

/** What is wrong at a place of the form, in words; undefined when nothing is. */
export function useErrorAt() {
  const t = useTranslations('products.problems')
  const { issues } = useEditor()
  return (...path: (string | number)[]): string | undefined => {
    const issue = issues.find((issue) => path.every((part, index) => issue.path[index] === part))
    if (!issue) return undefined
    const code = CODES.find((code) => code === issue.code)
    if (code) return t(code)
    const field = issue.path.at(-1)
    if (FIGURES.has(field)) return t('figure')
    if (field === 'sku' || field === 'slug' || field === 'dropNumber') return t(field)
    return issue.code === 'too_small' ? t('required') : t('invalid')
  }
}
