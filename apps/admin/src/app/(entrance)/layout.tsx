import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EntranceSwitches } from '@/features/shell/entrance-switches.tsx'

/** The frame of what comes before the desk: signing in, the first set-up, an invitation. */
export default function EntranceLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('shell')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex min-h-12 items-center justify-between px-4 text-sm lg:px-6">
        <p className="flex gap-2">
          <span className="font-bold tracking-[-0.03em]">{t('shop')}</span>
          <span className="text-quiet">{t('desk')}</span>
        </p>
        <EntranceSwitches />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto grid w-full flex-1 sm:max-w-sm content-start px-4 pt-[12vh] pb-16 outline-none"
      >
        {children}
      </main>
    </div>
  )
}
