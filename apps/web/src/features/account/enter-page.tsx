'use client'

import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useSession } from '@/features/session/use-session.ts'
import { Link, useRouter } from '@/i18n/navigation.ts'
import { TaskPage } from './task-page.tsx'

export interface EnterPageProps {
  title: string
  lead: string
  picture: ReactNode
  next: string
  other: { question: string; action: string; href: '/sign-in' | '/sign-up' }
  children: ReactNode
}

/** The frame of the two ways in; whoever is already in goes on. */
export function EnterPage({ title, lead, picture, next, other, children }: EnterPageProps) {
  const { signedIn } = useSession()
  const router = useRouter()
  useEffect(() => {
    if (signedIn) router.replace(next)
  }, [signedIn, router, next])
  return (
    <TaskPage
      title={title}
      lead={lead}
      picture={picture}
      foot={
        <>
          <span className="text-muted">{other.question}</span>
          <Link
            href={next === '/' ? other.href : `${other.href}?next=${encodeURIComponent(next)}`}
            className="inline-flex min-h-11 items-center font-semibold underline decoration-1 underline-offset-4"
          >
            {other.action}
          </Link>
        </>
      }
    >
      {children}
    </TaskPage>
  )
}
