'use client'

import { useTranslations } from 'next-intl'
import type { Entry } from './entry.ts'

type Facts = Entry['before']

const head = 'border-hairline border-b py-2 pr-4 text-left font-medium text-quiet text-xs'
const cell = 'border-hairline border-b py-2 pr-4 align-top break-words'

/** What an act changed, field by field: as it was, and as it is since. */
export function FactsTable({ before, after }: { before: Facts; after: Facts }) {
  const t = useTranslations('audit.facts')
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  if (fields.length === 0) return <p className="text-quiet text-sm">{t('none')}</p>
  return (
    <table className="w-full table-fixed text-sm">
      <caption className="mb-2 text-left font-semibold">{t('title')}</caption>
      <thead>
        <tr>
          <th className={head}>{t('field')}</th>
          <th className={head}>{t('before')}</th>
          <th className={head}>{t('after')}</th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row" className={`${cell} text-left font-mono font-normal text-xs leading-5`}>
              {field}
            </th>
            <td className={`${cell} text-quiet`}>{inWords(before?.[field])}</td>
            <td className={cell}>{inWords(after?.[field])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Texts as they are; figures, lists and objects as JSON, which loses nothing. */
function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
