'use client'

import { Drawer } from '@firstcome/ui/drawer'
import { EmptyState } from '@firstcome/ui/empty-state'
import { useTranslations } from 'next-intl'
import { useDrawer } from '@/address/use-drawer.ts'
import type { Outputs } from '@/trpc/outputs.ts'
import { Example } from './example.tsx'
import { usePromiseWords } from './promise-words.ts'

/** The rows that break one promise, each with the figures that disagree. */
export function PromiseDrawer({ checks }: { checks: Outputs['books']['report']['checks'] }) {
  const t = useTranslations('books')
  const { id: shown, panel } = useDrawer()
  const wordsOf = usePromiseWords()
  const check = checks.find(({ name }) => name === shown)
  return (
    <Drawer
      {...panel}
      open={check !== undefined}
      title={check ? wordsOf(check.name) : t('title')}
      closeLabel={t('close')}
    >
      {check && check.examples.length === 0 && (
        <EmptyState title={t('drawer.holds')}>{t('drawer.holdsBody')}</EmptyState>
      )}
      {check && check.examples.length > 0 && (
        <div className="grid gap-4 text-sm">
          <p className="text-muted">{t('drawer.about')}</p>
          <ul className="divide-y divide-hairline border-y border-hairline">
            {check.examples.map((example) => (
              <Example key={`${example.subject.id} ${example.id}`} example={example} />
            ))}
          </ul>
          {check.rows > check.examples.length && (
            <p className="text-muted">{t('drawer.more', { count: check.rows - check.examples.length })}</p>
          )}
        </div>
      )}
    </Drawer>
  )
}
