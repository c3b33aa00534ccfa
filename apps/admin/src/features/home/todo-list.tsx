'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import type { Outputs } from '@/trpc/outputs.ts'

type Todo = Outputs['dashboard']['summary']['todo']
const counts = new Intl.NumberFormat('ko-KR')

/** What waits for somebody, each line the way there; a line without work stays, so that nothing jumps. */
export function TodoList({ todo }: { todo: Todo }) {
  const t = useTranslations('home.todo')
  const { returns, toShip, failedMessages, brokenPromises, deadLetters, disabledEndpoints } = todo
  const lines = [
    { key: 'toShip', href: '/orders?status=paid', ...toShip },
    { key: 'returns', href: '/returns', ...returns },
    { key: 'messages', href: failedHref(failedMessages), ...failedMessages },
    { key: 'deadLetters', href: '/webhooks?view=dead', ...deadLetters },
    { key: 'disabledEndpoints', href: '/webhooks', count: disabledEndpoints, more: false },
    { key: 'books', href: '/books', count: brokenPromises, more: false },
  ] as const
  return (
    <ul className="-mt-3 divide-y divide-hairline border-b border-hairline">
      {lines.map(({ key, href, count, more }) => (
        <li key={key}>
          <Link
            href={href}
            className="flex min-h-(--control-lg) items-center gap-3 transition-colors hover:bg-sunken"
          >
            <span
              aria-hidden
              className={cn(
                'size-2 shrink-0 rounded-full',
                count > 0 ? 'bg-signal' : 'border border-outline',
              )}
            />
            <span className={cn('min-w-0 flex-1', count === 0 && 'text-muted')}>{t(key)}</span>
            <span className={cn('tabular-nums', count > 0 ? 'font-semibold' : 'text-quiet')}>
              {counts.format(count)}
              {more && '+'}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const pages = { order: 'orders', customer: 'customers' } as const

/** The order, or else the customer, of the message that failed last; orders while none has. */
const failedHref = ({ latest }: Todo['failedMessages']) =>
  latest ? `/${pages[latest.type]}/${latest.id}` : '/orders'
