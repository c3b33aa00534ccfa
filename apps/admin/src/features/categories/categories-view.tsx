'use client'

import { Button } from '@firstcome/ui/button'
import { EmptyState } from '@firstcome/ui/empty-state'
import { Notice } from '@firstcome/ui/notice'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { move } from '@/features/editor/move.ts'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { CategoryRow } from './category-row.tsx'
import { CategorySheet } from './category-sheet.tsx'
import { rowClass } from './row-class.ts'

/** The shop's menu: its categories in the order in which shoppers see them. */
export function CategoriesView() {
  const t = useTranslations('categories')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const mayEdit = useMay('manager')
  const list = useQuery(trpc.categories.list.queryOptions())
  const [adding, setAdding] = useState(false)
  const reorder = useMutation(
    trpc.categories.reorder.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.categories.pathFilter()),
    }),
  )
  const items = list.data?.items
  const put = (from: number, to: number) => {
    if (items) reorder.mutate({ ids: move(items, from, to).map(({ id }) => id) })
  }
  return (
    <Page
      title={t('title')}
      actions={
        mayEdit && (
          <Button size="sm" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <p className="max-w-prose pb-3 text-sm text-muted">{t('how')}</p>
      {reorder.isError && <Notice tone="signal">{t('notMoved')}</Notice>}
      {list.error && !items && <LoadFailed error={list.error} onRetry={list.refetch} />}
      {!items && !list.error && <Skeleton className="h-64 max-w-3xl" />}
      {items?.length === 0 && (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.body')}</p>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <div className="max-w-3xl">
          <div
            aria-hidden
            className={`${rowClass} h-(--control-md) border-b border-ink text-xs font-semibold text-muted`}
          >
            <span>{t('columns.name')}</span>
            <span className="max-md:hidden">{t('columns.address')}</span>
            <span className="justify-self-end max-md:hidden">{t('columns.products')}</span>
          </div>
          <ol aria-busy={reorder.isPending}>
            {items.map((category, index) => (
              <CategoryRow
                key={category.id}
                category={category}
                mayEdit={mayEdit}
                onUp={index > 0 ? () => put(index, index - 1) : null}
                onDown={index < items.length - 1 ? () => put(index, index + 1) : null}
              />
            ))}
          </ol>
        </div>
      )}
      <CategorySheet category={null} open={adding} onOpenChange={setAdding} />
    </Page>
  )
}
