'use client'

import { Menu } from '@firstcome/ui/menu'
import { MenuItem } from '@firstcome/ui/menu-item'
import { MenuLine } from '@firstcome/ui/menu-line'
import { switchTheme } from '@firstcome/ui/switch-theme'
import { ChevronsUpDown, Keyboard, Languages, LogOut, SunMoon, UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSession } from '@/features/session/use-session.ts'
import { useSignOut } from '@/features/session/use-sign-out.ts'
import { useSwitchLanguage } from './use-switch-language.ts'

const icon = { 'aria-hidden': true, size: 15, className: 'text-quiet' } as const

/** Who sits here, and what concerns them alone. */
export function StaffMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const t = useTranslations('shell')
  const { staff } = useSession()
  const signOut = useSignOut()
  const switchLanguage = useSwitchLanguage()
  if (!staff) return null
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="flex min-h-11 w-full items-center gap-2 rounded-sm px-2 text-left transition-colors hover:bg-sunken"
        >
          <span className="grid min-w-0 flex-1">
            <span className="truncate text-sm font-semibold">{staff.name}</span>
            <span className="truncate text-xs text-quiet">{t(`roles.${staff.role}`)}</span>
          </span>
          <ChevronsUpDown aria-hidden size={14} className="shrink-0 text-quiet" />
        </button>
      }
    >
      <MenuItem href="/account" icon={<UserRound {...icon} />}>
        {t('account')}
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={switchLanguage} icon={<Languages {...icon} />}>
        {t('language')}
      </MenuItem>
      <MenuItem onSelect={switchTheme} icon={<SunMoon {...icon} />}>
        {t('theme')}
      </MenuItem>
      <MenuItem onSelect={onShowKeys} icon={<Keyboard {...icon} />}>
        {t('keys.title')}
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => signOut.mutate()} icon={<LogOut {...icon} />}>
        {t('signOut')}
      </MenuItem>
    </Menu>
  )
}
