'use client'

import { inviteStaffInputSchema } from '@firstcome/client/admin'
import { Button } from '@firstcome/ui/button'
import { Drawer } from '@firstcome/ui/drawer'
import { Notice } from '@firstcome/ui/notice'
import { TextField } from '@firstcome/ui/text-field'
import { zodResolver } from '@hookform/resolvers/zod'
import { UserRoundPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { InvitationLink } from './invitation-link.tsx'
import { RoleField } from './role-field.tsx'
import { useInvite } from './use-invite.ts'

/** Invites someone to the desk; the link is shown once, to be handed on. */
export function Invite() {
  const t = useTranslations('staff.invite')
  const [open, setOpen] = useState(false)
  return (
    <Drawer
      open={open}
      onOpenChange={setOpen}
      title={t('title')}
      closeLabel={t('close')}
      trigger={
        <Button size="sm">
          <UserRoundPlus aria-hidden size={14} />
          {t('open')}
        </Button>
      }
    >
      {open && <InviteForm />}
    </Drawer>
  )
}

function InviteForm() {
  const t = useTranslations('staff.invite')
  const { invite, why } = useInvite()
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(inviteStaffInputSchema),
    mode: 'onTouched',
    defaultValues: { name: '', email: '', role: 'manager' as const },
  })
  const { errors } = formState
  if (invite.data) return <InvitationLink invitation={invite.data} />
  return (
    <form
      noValidate
      onSubmit={handleSubmit((values) => invite.mutate(values))}
      className="grid max-w-md gap-5"
    >
      <p className="text-muted text-sm">{t('lead')}</p>
      {why && <Notice tone="signal">{why}</Notice>}
      <TextField
        {...register('name')}
        label={t('name')}
        autoComplete="off"
        error={errors.name && t('nameInvalid')}
      />
      <TextField
        {...register('email')}
        label={t('email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        error={errors.email && t('emailInvalid')}
      />
      <RoleField {...register('role')} />
      <Button type="submit" className="justify-self-start" pending={invite.isPending}>
        {t('action')}
      </Button>
    </form>
  )
}
