'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Menu } from '@firstcome/ui/menu'
import { MenuItem } from '@firstcome/ui/menu-item'
import { MenuLine } from '@firstcome/ui/menu-line'
import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeRole } from './change-role.tsx'
import type { Member } from './member.ts'
import { MemberAct } from './member-act.tsx'
import { ResetAccess } from './reset-access.tsx'

type Open = 'role' | 'disable' | 'enable' | 'revokeSessions' | 'reset' | null

/** What an owner can do about a member of staff; each act asks first. */
export function MemberMenu({ member }: { member: Member }) {
  const t = useTranslations('staff')
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const isActive = member.status === 'active'
  return (
    <>
      <Menu
        trigger={
          <IconButton
            label={t('menu', { name: member.name })}
            className="max-lg:justify-items-end lg:-mr-2.5"
          >
            <Ellipsis aria-hidden size={16} />
          </IconButton>
        }
      >
        {isActive && <MenuItem onSelect={() => setOpen('role')}>{t('role.open')}</MenuItem>}
        {member.status !== 'disabled' && (
          <MenuItem onSelect={() => setOpen('reset')}>{t(isActive ? 'reset.open' : 'again.open')}</MenuItem>
        )}
        {isActive && (
          <MenuItem onSelect={() => setOpen('revokeSessions')}>{t('revokeSessions.open')}</MenuItem>
        )}
        <MenuItem href={`/audit?staff=${member.id}`}>{t('audit')}</MenuItem>
        <MenuLine />
        {member.status === 'disabled' ? (
          <MenuItem onSelect={() => setOpen('enable')}>{t('enable.open')}</MenuItem>
        ) : (
          <MenuItem tone="signal" onSelect={() => setOpen('disable')}>
            {t('disable.open')}
          </MenuItem>
        )}
      </Menu>
      {open === 'role' && <ChangeRole member={member} onClose={close} />}
      {open === 'reset' && <ResetAccess member={member} onClose={close} />}
      {(open === 'disable' || open === 'enable' || open === 'revokeSessions') && (
        <MemberAct act={open} member={member} onClose={close} />
      )}
    </>
  )
}
