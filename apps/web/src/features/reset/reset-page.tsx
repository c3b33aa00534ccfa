'use client'

import { useTranslations } from 'next-intl'
import { TaskPage, type TaskPageProps } from '@/features/account/task-page.tsx'
import { Link } from '@/i18n/navigation.ts'

export type ResetPageProps = Omit<TaskPageProps, 'foot'>

/** The frame of each step to a new password, with the way back to the sign-in page. */
export function ResetPage(page: ResetPageProps) {
  const t = useTranslations('reset')
  return (
    <TaskPage
      {...page}
      foot={
        <Link
          href="/sign-in"
          className="inline-flex min-h-11 items-center font-semibold underline decoration-1 underline-offset-4"
        >
          {t('back')}
        </Link>
      }
    />
  )
}
