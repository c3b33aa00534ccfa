'use client'

import { DataTable } from '@firstcome/ui/data-table'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { Invite } from './invite.tsx'
import { useColumns } from './use-columns.tsx'

/** Everyone who works, worked or is invited to work here, for owners. */
export function StaffView() {
  const t = useTranslations('staff')
  const trpc = useTRPC()
  const staff = useQuery(trpc.staff.list.queryOptions())
  const columns = useColumns()
  return (
    <Page title={t('title')} actions={staff.data && <Invite />}>
      {staff.error && !staff.data ? (
        <LoadFailed error={staff.error} onRetry={staff.refetch} />
      ) : (
        <DataTable
          caption={t('title')}
          columns={columns}
          rows={staff.data?.items}
          rowKey={({ id }) => id}
          empty={null}
        />
      )}
    </Page>
  )
}
