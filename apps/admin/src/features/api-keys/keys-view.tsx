'use client'

import { DataTable } from '@firstcome/ui/data-table'
import { EmptyState } from '@firstcome/ui/empty-state'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { CreateKey } from './create-key.tsx'
import { NewKey } from './new-key.tsx'
import { useColumns } from './use-columns.tsx'

/** The services that read this shop, for owners. */
export function KeysView() {
  const t = useTranslations('apiKeys')
  const keys = useQuery(useTRPC().keys.list.queryOptions())
  const columns = useColumns()
  const [isCreating, setCreating] = useState(false)
  const create = () => setCreating(true)
  const hasKeys = keys.data !== undefined && keys.data.items.length > 0
  return (
    <Page title={t('title')} actions={hasKeys && <NewKey onPress={create} />}>
      {hasKeys && <p className="mb-6 max-w-prose text-muted text-sm">{t('lead')}</p>}
      {keys.error && !keys.data ? (
        <LoadFailed error={keys.error} onRetry={keys.refetch} />
      ) : (
        <DataTable
          caption={t('title')}
          columns={columns}
          rows={keys.data?.items}
          rowKey={({ id }) => id}
          empty={
            <div className="[--rule:transparent]">
              <EmptyState title={t('empty.title')} action={<NewKey onPress={create} />}>
                <p>{t('lead')}</p>
              </EmptyState>
            </div>
          }
        />
      )}
      <CreateKey open={isCreating} onOpenChange={setCreating} />
    </Page>
  )
}
