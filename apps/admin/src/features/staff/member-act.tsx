'use client'

import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/context.ts'
import type { Member } from './member.ts'
import { useActFailed } from './use-act-failed.ts'
import { useStaffChanged } from './use-staff-changed.ts'

export interface MemberActProps {
  act: 'disable' | 'enable' | 'revokeSessions'
  member: Member
  onClose: () => void
}

/** Takes the desk from someone, gives it back, or signs them out everywhere. */
export function MemberAct({ act, member, onClose }: MemberActProps) {
  const t = useTranslations('staff')
  const mutation = useMemberMutation(act, onClose)
  const why = useActFailed(mutation.error)
  const status = (key: 'active' | 'disabled') => t(`status.${key}`)
  const effects = {
    disable: [
      { label: t('columns.status'), before: t(`status.${member.status}`), after: status('disabled') },
      { label: t('effects.sessions'), after: t('effects.end') },
    ],
    enable: [{ label: t('columns.status'), before: status('disabled'), after: status('active') }],
    revokeSessions: [{ label: t('effects.sessions'), after: t('effects.end') }],
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`${act}.title`, { name: member.name })}
      description={t(`${act}.body`)}
      effects={effects[act]}
      labels={{ confirm: t(`${act}.confirm`), cancel: t('cancel') }}
      tone={act === 'enable' ? 'solid' : 'signal'}
      pending={mutation.isPending}
      error={why}
      onConfirm={() => mutation.mutate({ id: member.id })}
    />
  )
}

function useMemberMutation(act: MemberActProps['act'], onClose: () => void) {
  const { staff } = useTRPC()
  const changed = useStaffChanged()
  const onSuccess = () => {
    changed()
    onClose()
  }
  const disable = useMutation(staff.disable.mutationOptions({ onSuccess }))
  const enable = useMutation(staff.enable.mutationOptions({ onSuccess }))
  const revokeSessions = useMutation(staff.revokeSessions.mutationOptions({ onSuccess }))
  return { disable, enable, revokeSessions }[act]
}
