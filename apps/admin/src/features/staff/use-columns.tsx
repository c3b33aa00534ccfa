'use client'

import type { Column } from '@firstcome/ui/data-table-types'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { useNow } from '@/features/time/use-now.ts'
import { When } from '@/features/time/when.tsx'
import type { Member } from './member.ts'
import { MemberMenu } from './member-menu.tsx'

const tones = { active: 'done', invited: 'ink', disabled: 'quiet' } as const

export function useColumns(): Column<Member>[] {
  const t = useTranslations('staff')
  const role = useTranslations('shell.roles')
  const { staff } = useSession()
  const now = useNow()
  const stateOf = ({ status, inviteEndsAt }: Member) =>
    status === 'invited' && (inviteEndsAt === null || Date.parse(inviteEndsAt) <= now) ? 'lapsed' : status
  return [
    {
      key: 'name',
      header: t('columns.name'),
      cell: (member) => (
        <span className="grid">
          <span className="font-medium">
            {member.name}
            {member.id === staff?.id && <span className="ml-1.5 font-normal text-quiet">{t('you')}</span>}
          </span>
          <span className="text-xs text-quiet sm:hidden">{role(member.role)}</span>
          <span title={member.email} className="max-w-44 truncate text-xs text-quiet sm:max-w-none">
            {member.email}
          </span>
        </span>
      ),
    },
    {
      key: 'role',
      header: t('columns.role'),
      cell: (member) => role(member.role),
      className: 'hidden sm:table-cell',
    },
    {
      key: 'status',
      header: t('columns.status'),
      cell: (member) => <StatusDot tone={tones[member.status]}>{t(`status.${stateOf(member)}`)}</StatusDot>,
    },
    {
      key: 'totp',
      header: t('columns.totp'),
      cell: ({ totp }) => (totp ? t('totp.on') : <span className="text-quiet">{t('totp.off')}</span>),
      className: 'hidden md:table-cell',
    },
    {
      key: 'seen',
      header: t('columns.seen'),
      cell: ({ lastSeenAt }) => <When time={lastSeenAt} />,
      className: 'hidden sm:table-cell',
    },
    {
      key: 'acts',
      header: t('columns.acts'),
      align: 'end',
      cell: (member) => <MemberMenu member={member} />,
    },
  ]
}
