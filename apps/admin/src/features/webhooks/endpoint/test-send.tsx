'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { Sheet } from '@firstcome/ui/sheet'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { Answer } from '../delivery/answer.tsx'

/** Tries a receiver with a message that tells of nothing, and shows its answer as it came. */
export function TestSend({ id }: { id: string }) {
  const t = useTranslations('webhooks.test')
  const [open, setOpen] = useState(false)
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      title={t('title')}
      closeLabel={useTranslations('webhooks')('close')}
      trigger={
        <Button size="sm" variant="outline">
          {t('open')}
        </Button>
      }
    >
      {open && <Send id={id} />}
    </Sheet>
  )
}

function Send({ id }: { id: string }) {
  const t = useTranslations('webhooks.test')
  const failed = useTranslations('webhooks')('failed')
  const test = useMutation(useTRPC().webhooks.endpoints.test.mutationOptions())
  const answer = test.data
  return (
    <div className="grid gap-5">
      <p className="text-sm text-muted">{t('lead')}</p>
      <Button className="justify-self-start" pending={test.isPending} onClick={() => test.mutate({ id })}>
        {answer ? t('again') : t('send')}
      </Button>
      <div aria-live="polite" className="grid gap-4">
        {test.isPending && <p className="text-sm text-muted">{t('sending')}</p>}
        {test.isError && <Notice tone="signal">{failed}</Notice>}
        {answer && !test.isPending && (
          <>
            <p className="font-semibold">{answer.failure ? t('notOk') : t('ok')}</p>
            <Answer answer={answer} />
          </>
        )}
      </div>
    </div>
  )
}
