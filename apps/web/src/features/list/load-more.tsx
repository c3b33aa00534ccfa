'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'

export interface LoadMoreProps {
  list: {
    hasNextPage: boolean
    isFetchingNextPage: boolean
    isFetchNextPageError: boolean
    fetchNextPage: () => unknown
  }
}

/** The way to the next page of a list; what has been loaded stays when it fails. */
export function LoadMore({ list }: LoadMoreProps) {
  const t = useTranslations('list')
  if (!list.hasNextPage) return null
  return (
    <div className="grid gap-4">
      {list.isFetchNextPageError && <Notice tone="signal">{t('moreFailed')}</Notice>}
      <Button
        variant="outline"
        size="lg"
        className="justify-self-center px-12"
        pending={list.isFetchingNextPage}
        onClick={() => list.fetchNextPage()}
      >
        {t('more')}
      </Button>
    </div>
  )
}
