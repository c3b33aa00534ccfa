'use client'

import { Button } from '@firstcome/ui/button'
import { Dialog } from '@firstcome/ui/dialog'
import { Notice } from '@firstcome/ui/notice'
import { SheetClose } from '@firstcome/ui/sheet-close'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import { InvitationLink } from './invitation-link.tsx'
import type { Member } from './member.ts'
import { useActFailed } from './use-act-failed.ts'
import { useStaffChanged } from './use-staff-changed.ts'

/** A new link to a password: for who is invited but has not come, or who has lost their password or phone. */
export function ResetAccess({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations('staff')
  const changed = useStaffChanged()
  const reset = useMutation(useTRPC().staff.resetAccess.mutationOptions({ onSuccess: changed }))
  const why = useActFailed(reset.error)
  const words = member.status === 'invited' ? 'again' : 'reset'
  const told = reset.data
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`${words}.title`, { name: member.name })}
      description={told ? t('again.told') : t(`${words}.body`)}
      actions={
        <>
          <SheetClose>
            <Button variant="outline">{t(told ? 'again.done' : 'cancel')}</Button>
          </SheetClose>
          {!told && (
            <Button
              variant={words === 'reset' ? 'signal' : 'solid'}
              pending={reset.isPending}
              onClick={() => reset.mutate({ id: member.id })}
            >
              {t(`${words}.confirm`)}
            </Button>
          )}
        </>
      }
    >
      {told && <InvitationLink invitation={told} />}
      {why && <Notice tone="signal">{why}</Notice>}
    </Dialog>
  )
}
