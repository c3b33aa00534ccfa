'use client'

import { SaveBar, type SaveBarProps } from '@firstcome/ui/save-bar'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { askBeforeLeaving } from '@/address/unsaved.ts'

export interface EditorBarProps extends Omit<SaveBarProps, 'labels'> {
  /** What is saved, in the button's words; “Save” where there is but one thing to save. */
  label?: string
}

/** The save bar of an editor, in the desk's words; while something is unsaved, links ask before they lead away. */
export function EditorBar({ label, ...props }: EditorBarProps) {
  const t = useTranslations('editor.bar')
  const question = t('leave')
  useEffect(() => (props.dirty ? askBeforeLeaving(question) : undefined), [props.dirty, question])
  return (
    <SaveBar {...props} labels={{ unsaved: t('unsaved'), discard: t('discard'), save: label ?? t('save') }} />
  )
}
