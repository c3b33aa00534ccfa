import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EndpointView } from '@/features/webhooks/endpoint/endpoint-view.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webhooks')
  return { title: t('columns.endpoint') }
}

export default async function EndpointPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <EndpointView key={id} id={id} />
}
