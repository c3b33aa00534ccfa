'use client'

import { cn } from '@firstcome/ui/cn'
import { VisuallyHidden } from '@firstcome/ui/visually-hidden'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { type DeskPage, isWithin } from './pages.ts'
import { usePages } from './use-pages.ts'
import { useWaiting } from './use-waiting.ts'

export function RailLinks() {
  const t = useTranslations('shell')
  const groups = usePages()
  const waiting = useWaiting()
  return (
    <nav aria-label={t('pagesNav')} className="grid gap-3">
      {groups.map((pages) => (
        <ul key={pages[0]?.key} className="grid gap-px">
          {pages.map((page) => (
            <li key={page.key}>
              <RailLink page={page} waiting={waiting[page.key]} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

/** Where what waits is a person's request or a promise that is broken; the rest is the day's work. */
const urgent: ReadonlySet<DeskPage['key']> = new Set(['returns', 'books', 'webhooks'])

function RailLink({ page, waiting }: { page: DeskPage; waiting: string | undefined }) {
  const t = useTranslations('shell')
  const isHere = isWithin(usePathname(), page)
  const Icon = page.icon
  return (
    <Link
      href={page.href}
      aria-current={isHere ? 'page' : undefined}
      className={cn(
        'flex min-h-(--control-sm) items-center gap-2.5 rounded-sm px-2 text-sm transition-colors hover:bg-sunken',
        isHere ? 'bg-sunken font-semibold' : 'text-muted hover:text-ink',
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={isHere ? 2.25 : 1.75} className="shrink-0" />
      {t(`pages.${page.key}`)}
      {waiting && (
        <span className={cn('ml-auto text-xs tabular-nums', urgent.has(page.key) && 'text-signal')}>
          {waiting}
          <VisuallyHidden> {t('waiting')}</VisuallyHidden>
        </span>
      )}
    </Link>
  )
}
