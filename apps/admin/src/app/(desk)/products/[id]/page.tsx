import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProductView } from '@/features/products/product-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('products')
  return { title: t('product') }
}

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <ProductView id={id} />
}
