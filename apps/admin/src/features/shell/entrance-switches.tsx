'use client'

import { ThemeSwitch } from '@firstcome/ui/theme-switch'
import { useTranslations } from 'next-intl'
import { useSwitchLanguage } from './use-switch-language.ts'

export function EntranceSwitches() {
  const t = useTranslations('shell')
  return (
    <div className="-mr-2 flex items-center pointer-coarse:-mr-3">
      <button
        type="button"
        onClick={useSwitchLanguage()}
        className="min-h-(--control-md) rounded-sm px-3 text-sm transition-colors hover:bg-sunken"
      >
        {t('language')}
      </button>
      <ThemeSwitch label={t('theme')} />
    </div>
  )
}
