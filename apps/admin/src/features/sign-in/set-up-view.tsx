'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { Entrance } from './entrance.tsx'
import { SetUpForm } from './set-up-form.tsx'

/** Makes the first owner. Once there is one, it only leads to the sign-in. */
export function SetUpView() {
  const t = useTranslations('entrance.setUp')
  const trpc = useTRPC()
  const setup = useQuery(trpc.auth.setup.queryOptions())
  if (setup.error) return <LoadFailed error={setup.error} onRetry={setup.refetch} />
  if (!setup.data) return <Skeleton className="h-64" />
  if (!setup.data.needed)
    return (
      <Entrance title={t('done.title')} lead={t('done.body')}>
        <LinkButton className="justify-self-start">
          <Link href="/sign-in">{t('done.action')}</Link>
        </LinkButton>
      </Entrance>
    )
  return (
    <Entrance title={t('title')} lead={t('lead')}>
      <SetUpForm />
    </Entrance>
  )
}
