'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { TextAreaField } from '@firstcome/ui/text-area-field'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Section } from '@/features/home/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/trpc/context.ts'
import type { DeskOrder } from './use-order.ts'
import { useReread } from './use-reread.ts'
import { useWho } from './use-who.ts'

/** What staff keep with the order for each other. */
export function Notes({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.notes')
  const who = useWho()
  const mayWrite = useMay('manager')
  return (
    <Section title={t('title')}>
      {mayWrite && <NewNote id={order.id} />}
      {!mayWrite && order.notes.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="grid gap-3">
        {order.notes.map((note) => (
          <li key={note.id} className="grid gap-0.5 border-l-2 border-outline pl-3">
            <span className="break-words whitespace-pre-line">{note.text}</span>
            <span className="text-xs text-muted">
              {who(note)} · <When time={note.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NewNote({ id }: { id: string }) {
  const t = useTranslations('order.notes')
  const trpc = useTRPC()
  const reread = useReread()
  const [text, setText] = useState('')
  const note = useMutation(
    trpc.orders.note.mutationOptions({
      onSuccess: async () => {
        setText('')
        await reread()
      },
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    note.mutate({ id, text })
  }
  return (
    <form onSubmit={submit} className="grid gap-2">
      <TextAreaField
        label={t('new')}
        hint={t('hint')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {note.error && <Notice tone="signal">{t('failed')}</Notice>}
      <Button
        type="submit"
        size="sm"
        variant="outline"
        pending={note.isPending}
        disabled={text.trim() === ''}
        className="justify-self-end"
      >
        {t('add')}
      </Button>
    </form>
  )
}
