import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProductEditor } from '@/features/products/editor/product-editor.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('products')
  return { title: t('new') }
}

export default function NewProductPage() {
  return <ProductEditor product={null} />
}
