import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BooksView } from '@/features/books/books-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('books')
  return { title: t('title') }
}

export default function BooksPage() {
  return <BooksView />
}
