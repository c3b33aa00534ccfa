'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { When } from '@/features/time/when.tsx'
import type { Moment } from './fold-timeline.ts'
import { RowWords } from './row-words.tsx'
import { useFigureWords } from './use-figure-words.ts'
import { useMomentWords } from './use-moment-words.ts'
import { useWho } from './use-who.ts'

/** One thing that happened: what, its figures, who and when; the rows behind it open on demand. */
export function TimelineMoment({ moment }: { moment: Moment }) {
  const words = useMomentWords()
  const figures = useFigureWords()
  const who = useWho()
  const { entry, act, rows } = moment
  const actor = act ?? ('by' in entry ? entry : null)
  const reason = act?.reason ?? (entry.kind === 'act' ? entry.reason : null)
  const facts = entry.kind === 'event' || entry.kind === 'act' ? figures(entry.facts) : ''
  return (
    <li className="relative grid gap-0.5 pl-5 not-last:pb-5 not-last:before:absolute not-last:before:top-3.5 not-last:before:-bottom-1.5 not-last:before:left-[3.5px] not-last:before:w-px not-last:before:bg-hairline">
      <span
        aria-hidden
        className={cn(
          'absolute top-1.5 left-0 size-2 rounded-full ring-4 ring-paper',
          entry.kind === 'event' ? 'bg-ink' : 'border border-outline bg-paper',
        )}
      />
      <div className="flex items-baseline justify-between gap-6">
        {entry.kind === 'webhook' ? (
          <Link
            href={`/webhooks?view=deliveries&show=${entry.id}`}
            className="underline decoration-outline underline-offset-4 hover:decoration-ink"
          >
            {words(entry)}
          </Link>
        ) : (
          <span className={entry.kind === 'event' ? 'font-medium' : undefined}>{words(entry)}</span>
        )}
        <span className="shrink-0 text-xs text-muted">
          <When time={entry.at} />
        </span>
      </div>
      {facts && <span className="text-muted tabular-nums">{facts}</span>}
      {entry.kind === 'note' && (
        <span className="break-words whitespace-pre-line text-muted">{entry.text}</span>
      )}
      {reason && <span className="break-words text-muted">“{reason}”</span>}
      {actor && <span className="text-xs text-muted">{who(actor)}</span>}
      {rows.length > 0 && <RowsBehind rows={rows} />}
    </li>
  )
}

function RowsBehind({ rows }: { rows: Moment['rows'] }) {
  const t = useTranslations('order.timeline')
  return (
    <details className="group mt-1">
      <summary className="w-fit cursor-pointer text-xs text-muted underline-offset-4 hover:underline">
        {t('rows', { count: rows.length })}
      </summary>
      <ul className="mt-2 grid gap-1 bg-sunken px-3 py-2 text-xs tabular-nums">
        {rows.map((row) => (
          <RowWords key={row.id} row={row} />
        ))}
      </ul>
    </details>
  )
}
