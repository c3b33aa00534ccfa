'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { SystemHealth } from '@/features/system/system-health.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { SettingsForm } from './settings-form.tsx'

/** The rules of the shop, and how its machinery is. */
export function SettingsView() {
  const t = useTranslations('settings')
  const trpc = useTRPC()
  const settings = useQuery(trpc.settings.get.queryOptions(undefined, { refetchOnWindowFocus: false }))
  return (
    <Page title={t('title')}>
      <div className="grid gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {settings.error && !settings.data && (
            <LoadFailed error={settings.error} onRetry={settings.refetch} />
          )}
          {!settings.data && !settings.error && <Skeleton className="h-96 max-w-xl" />}
          {settings.data && <SettingsForm settings={settings.data} />}
        </div>
        <SystemHealth />
      </div>
    </Page>
  )
}
