'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'

const counts = new Intl.NumberFormat('ko-KR')

/** What a row says of itself beside what its parts add up to, as it is at this moment; what disagrees is marked. */
export function ComparedFigures({ figures }: Pick<Outputs['books']['compare'], 'figures'>) {
  const t = useTranslations('books.compared')
  return (
    <table className="w-full text-sm tabular-nums">
      <thead>
        <tr className="text-left text-xs text-muted">
          <th className="py-1 font-normal">{t('figure')}</th>
          <th className="py-1 text-right font-normal">{t('stated')}</th>
          <th className="py-1 text-right font-normal">{t('derived')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, stated, derived }) => (
          <tr
            key={name}
            className={cn('border-t border-hairline', stated !== derived && 'font-semibold text-signal')}
          >
            <th
              scope="row"
              className={cn('py-1 text-left', stated === derived ? 'font-normal' : 'font-semibold')}
            >
              {t(`names.${name}`)}
            </th>
            <td className="py-1 text-right">{counts.format(stated)}</td>
            <td className="py-1 text-right">{counts.format(derived)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
