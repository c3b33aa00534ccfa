'use client'

import type { PopularWindow } from '@firstcome/client'
import { useTranslations } from 'next-intl'

const windows = ['day', '3days', 'week'] as const satisfies PopularWindow[]

export interface WindowSwitchProps {
  window: PopularWindow
  onChoose: (window: PopularWindow) => void
}

/** How far back the ranking looks. */
export function WindowSwitch({ window, onChoose }: WindowSwitchProps) {
  const t = useTranslations('popular')
  return (
    <fieldset className="-mx-2 flex">
      <legend className="sr-only">{t('window')}</legend>
      {windows.map((each) => (
        <label
          key={each}
          className="relative inline-flex min-h-11 items-center px-2 text-sm whitespace-nowrap text-muted decoration-2 underline-offset-8 hover:underline has-checked:font-bold has-checked:text-ink has-checked:underline has-focus-visible:outline-2 has-focus-visible:outline-ink"
        >
          <input
            type="radio"
            name="popular-window"
            value={each}
            checked={each === window}
            onChange={() => onChoose(each)}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
          {t(`windows.${each}`)}
        </label>
      ))}
    </fieldset>
  )
}
