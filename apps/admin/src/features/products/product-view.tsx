'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { EditorSkeleton } from './editor/editor-skeleton.tsx'
import { ProductEditor } from './editor/product-editor.tsx'

/** A product in its editor. It is read once: what others save meanwhile is shown when this is saved, never over what is typed. */
export function ProductView({ id }: { id: string }) {
  const t = useTranslations('products')
  const trpc = useTRPC()
  const product = useQuery(
    trpc.products.byId.queryOptions(
      { id },
      { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  )
  if (product.data && product.isFetchedAfterMount) return <ProductEditor key={id} product={product.data} />
  return (
    <Page title={t('product')} back={{ href: '/products', label: t('title') }}>
      {product.error ? <LoadFailed error={product.error} onRetry={product.refetch} /> : <EditorSkeleton />}
    </Page>
  )
}
