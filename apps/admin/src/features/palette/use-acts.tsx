'use client'

import type { CommandGroup } from '@firstcome/ui/command-types'
import { switchTheme } from '@firstcome/ui/switch-theme'
import { Keyboard, Languages, LogOut, SunMoon, UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSignOut } from '@/features/session/use-sign-out.ts'
import { useSwitchLanguage } from '@/features/shell/use-switch-language.ts'

const icon = { 'aria-hidden': true, size: 16 } as const

/** What can be done from any page. */
export function useActs(onShowKeys: () => void): CommandGroup {
  const t = useTranslations('shell')
  const switchLanguage = useSwitchLanguage()
  const signOut = useSignOut()
  return {
    label: t('palette.acts'),
    commands: [
      {
        id: 'account',
        label: t('account'),
        also: 'account',
        icon: <UserRound {...icon} />,
        href: '/account',
      },
      {
        id: 'theme',
        label: t('theme'),
        also: 'theme dark light',
        icon: <SunMoon {...icon} />,
        onSelect: switchTheme,
      },
      {
        id: 'language',
        label: t('language'),
        also: 'language 언어',
        icon: <Languages {...icon} />,
        onSelect: switchLanguage,
      },
      {
        id: 'keys',
        label: t('keys.title'),
        also: 'keys shortcuts',
        icon: <Keyboard {...icon} />,
        onSelect: onShowKeys,
      },
      {
        id: 'sign-out',
        label: t('signOut'),
        also: 'sign out',
        icon: <LogOut {...icon} />,
        onSelect: () => signOut.mutate(),
      },
    ],
  }
}
