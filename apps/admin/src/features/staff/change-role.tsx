'use client'

import { type Role, roleSchema } from '@firstcome/client/admin'
import { ConfirmDialog } from '@firstcome/ui/confirm-dialog'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/trpc/context.ts'
import { refusalOf } from '@/trpc/refusal-of.ts'
import type { Member } from './member.ts'
import { RoleField } from './role-field.tsx'
import { useActFailed } from './use-act-failed.ts'
import { useStaffChanged } from './use-staff-changed.ts'

/** Gives someone another role. If an owner was faster, the newer role is shown and the choice is kept. */
export function ChangeRole({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations('staff')
  const name = useTranslations('shell.roles')
  const [role, setRole] = useState<Role>(member.role)
  const changed = useStaffChanged()
  const change = useMutation(
    useTRPC().staff.changeRole.mutationOptions({
      onSuccess: () => {
        changed()
        onClose()
      },
      onError: (error) => {
        if (refusalOf(error)?.reason === 'VERSION_CONFLICT') changed()
      },
    }),
  )
  const why = useActFailed(change.error)
  const { id, version } = member
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('role.title', { name: member.name })}
      description={t('role.body')}
      effects={[{ label: t('columns.role'), before: name(member.role), after: name(role) }]}
      labels={{ confirm: t('role.confirm'), cancel: t('cancel') }}
      tone="solid"
      pending={change.isPending}
      disabled={role === member.role}
      error={why}
      onConfirm={() => change.mutate({ id, role, version })}
    >
      <RoleField value={role} onChange={({ target }) => setRole(roleSchema.parse(target.value))} />
    </ConfirmDialog>
  )
}
