import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.notFound')
  return { title: t('title') }
}

/** Gives an unknown address the shop's own page instead of the framework's. */
export default function UnknownPage() {
  notFound()
}
