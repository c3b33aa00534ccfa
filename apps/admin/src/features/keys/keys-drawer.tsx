'use client'

import { Drawer } from '@firstcome/ui/drawer'
import { useTranslations } from 'next-intl'
import { usePages } from '@/features/shell/use-pages.ts'

export interface KeysDrawerProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** What the keyboard can do. */
export function KeysDrawer({ open, onOpenChange }: KeysDrawerProps) {
  const t = useTranslations('shell')
  return (
    <Drawer title={t('keys.title')} closeLabel={t('close')} open={open} onOpenChange={onOpenChange}>
      <dl className="grid gap-x-10 sm:grid-cols-2">
        <KeyLine keys={['⌘', 'K']}>{t('keys.palette')}</KeyLine>
        <KeyLine keys={['/']}>{t('keys.search')}</KeyLine>
        <KeyLine keys={['J', 'K']}>{t('keys.rows')}</KeyLine>
        <KeyLine keys={['X']}>{t('keys.select')}</KeyLine>
        <KeyLine keys={['?']}>{t('keys.help')}</KeyLine>
        <KeyLine keys={['Esc']}>{t('keys.close')}</KeyLine>
      </dl>
      <h3 className="mt-8 mb-1 text-sm font-semibold">{t('keys.pages')}</h3>
      <GoLines />
    </Drawer>
  )
}

function GoLines() {
  const t = useTranslations('shell.pages')
  const pages = usePages().flat()
  return (
    <dl className="grid gap-x-10 sm:grid-cols-2">
      {pages.map(({ key, go }) => (
        <KeyLine key={key} keys={['G', go.replace('Key', '')]}>
          {t(key)}
        </KeyLine>
      ))}
    </dl>
  )
}

function KeyLine({ keys, children }: { keys: string[]; children: string }) {
  return (
    <div className="flex min-h-(--control-md) items-center justify-between border-b border-hairline text-sm">
      <dt>{children}</dt>
      <dd className="flex gap-1">
        {keys.map((key) => (
          <kbd
            key={key}
            className="min-w-6 rounded-sm border border-outline bg-raised px-1.5 text-center font-sans text-xs leading-6"
          >
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  )
}
