'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

/** Says so while this device has no connection, and what is kept meanwhile; a part of the header, so that it covers nothing. */
export function OfflineNotice() {
  const t = useTranslations('shell.offline')
  const online = useSyncExternalStore(watch, isOnline, () => true)
  return (
    <div role="status">
      {!online && (
        <div className="grid grid-rows-[1fr] bg-ink text-sm text-paper transition-[grid-template-rows] starting:grid-rows-[0fr]">
          <div className="overflow-hidden">
            <div className="frame gap-x-4 py-2.5 sm:flex">
              <p className="font-semibold">{t('title')}</p>
              <p>{t('body')}</p>
            </div>
          </div>
        </div>
      )}
    </div>
  )
}

const isOnline = () => navigator.onLine

function watch(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
