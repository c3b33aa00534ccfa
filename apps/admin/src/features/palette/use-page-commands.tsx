'use client'

import type { CommandGroup } from '@firstcome/ui/command-types'
import { useTranslations } from 'next-intl'
import { usePages } from '@/features/shell/use-pages.ts'

export function usePageCommands(): CommandGroup {
  const t = useTranslations('shell')
  const pages = usePages().flat()
  return {
    label: t('palette.pages'),
    commands: pages.map(({ key, href, icon: Icon }) => ({
      id: key,
      label: t(`pages.${key}`),
      also: `${key} ${t(`palette.also.${key}`)}`,
      icon: <Icon aria-hidden size={16} />,
      href,
    })),
  }
}
