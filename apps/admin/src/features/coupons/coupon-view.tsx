'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { CouponEditor } from './editor/coupon-editor.tsx'

/** A campaign in its editor. It is read once: what others save meanwhile is shown when this is saved, never over what is typed. */
export function CouponView({ id }: { id: string }) {
  const t = useTranslations('coupons')
  const trpc = useTRPC()
  const coupon = useQuery(
    trpc.coupons.byId.queryOptions(
      { id },
      { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  )
  if (coupon.data && coupon.isFetchedAfterMount) return <CouponEditor key={id} coupon={coupon.data} />
  return (
    <Page title={t('campaign')} back={{ href: '/coupons', label: t('title') }}>
      {coupon.error ? (
        <LoadFailed error={coupon.error} onRetry={coupon.refetch} />
      ) : (
        <Skeleton className="h-96 max-w-3xl" />
      )}
    </Page>
  )
}
