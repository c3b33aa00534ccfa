import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProductsView } from '@/features/products/products-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('products')
  return { title: t('title') }
}

export default function ProductsPage() {
  return <ProductsView />
}
