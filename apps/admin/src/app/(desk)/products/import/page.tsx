import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportView } from '@/features/products/import/import-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('products')
  return { title: t('import.title') }
}

export default function ImportPage() {
  return <ImportView />
}
