'use client'

import { Button } from '@firstcome/ui/button'
import { Sheet } from '@firstcome/ui/sheet'
import { useTranslations } from 'next-intl'
import type { CreatedToken } from '@/trpc/outputs.ts'
import { NewTokenForm } from './new-token-form.tsx'
import { TokenSecret } from './token-secret.tsx'
import { useCreateToken } from './use-create-token.ts'

interface NewTokenProps {
  email: string
  onClose: () => void
}

/** Beside the list: what a new token may do, then the token itself, which is shown this once. */
export function NewToken({ email, onClose }: NewTokenProps) {
  const t = useTranslations('tokens')
  const create = useCreateToken()
  const made: CreatedToken | undefined = create.data
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      side="bottom"
      title={made ? t('made.label', { name: made.token.name }) : t('add')}
      closeLabel={t('close')}
      footer={
        made ? (
          <Button variant="outline" size="lg" className="w-full" onClick={onClose}>
            {t('made.done')}
          </Button>
        ) : (
          <Button type="submit" form="new-token" size="lg" className="w-full" pending={create.isPending}>
            {t('create')}
          </Button>
        )
      }
    >
      {made ? <TokenSecret secret={made.secret} /> : <NewTokenForm email={email} create={create} />}
    </Sheet>
  )
}
