'use client'

import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useSession } from '@/features/session/use-session.ts'
import { Link, useRouter } from '@/i18n/navigation.ts'

export interface EnterPageProps {
  title: string
  lead: string
  next: string
  other: { question: string; action: string; href: '/sign-in' | '/sign-up' }
  children: ReactNode
}

/** The frame of the two ways in; whoever is already in goes on. */
export function EnterPage({ title, lead, next, other, children }: EnterPageProps) {
  const { signedIn } = useSession()
  const router = useRouter()
  useEffect(() => {
    if (signedIn) router.replace(next)
  }, [signedIn, router, next])
  return (
    <div className="frame grid gap-x-16 gap-y-8 pt-8 md:pt-16 lg:grid-cols-12">
      <header className="lg:col-span-5">
        <h1 className="text-title font-bold">{title}</h1>
        <p className="mt-4 max-w-sm text-muted">{lead}</p>
      </header>
      <div className="max-w-md lg:col-span-5 lg:col-start-7">
        {children}
        <p className="mt-8 border-t border-hairline pt-5 text-sm">
          <span className="text-muted">{other.question}</span>{' '}
          <Link
            href={next === '/' ? other.href : `${other.href}?next=${encodeURIComponent(next)}`}
            className="font-semibold underline decoration-1 underline-offset-4"
          >
            {other.action}
          </Link>
        </p>
      </div>
    </div>
  )
}
