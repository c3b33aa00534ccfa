'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export interface ConflictingField {
  key: string
  label: string
  /** What someone else has saved. */
  theirs: ReactNode
  /** What stands in the form. */
  mine: ReactNode
}

export interface ConflictNoticeProps {
  /** The fields in which the newer version and the form differ. */
  fields: readonly ConflictingField[]
  /** Goes on from the newer version with what stands in the form, which Save then writes over it. */
  onKeepMine: () => void
  /** Shows the newer version in place of what was typed. */
  onTakeTheirs: () => void
}

/** Someone else has saved meanwhile: what they saved beside what was typed, and nothing is lost until one is chosen. */
export function ConflictNotice({ fields, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const t = useTranslations('editor.conflict')
  return (
    <Notice
      tone="signal"
      title={t('title')}
      action={
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={onKeepMine}>
            {t('keepMine')}
          </Button>
          <Button size="sm" variant="outline" onClick={onTakeTheirs}>
            {t('takeTheirs')}
          </Button>
        </div>
      }
    >
      <p>{t('body')}</p>
      {fields.length > 0 && (
        <table className="mt-3 w-full text-left text-ink">
          <thead className="text-xs text-muted">
            <tr>
              <th scope="col" className="py-1 pr-4 font-semibold">
                {t('field')}
              </th>
              <th scope="col" className="py-1 pr-4 font-semibold">
                {t('theirs')}
              </th>
              <th scope="col" className="py-1 font-semibold">
                {t('mine')}
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ key, label, theirs, mine }) => (
              <tr key={key} className="border-t border-hairline align-top">
                <th scope="row" className="py-1.5 pr-4 font-normal text-muted">
                  {label}
                </th>
                <td className="py-1.5 pr-4">{theirs}</td>
                <td className="py-1.5">{mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Notice>
  )
}
