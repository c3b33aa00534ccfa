import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation.ts'

export interface ResetPageProps {
  title: string
  lead: string
  back: string
  children: ReactNode
}

/** The frame of the two steps to a new password, with the way back to the sign-in page. */
export function ResetPage({ title, lead, back, children }: ResetPageProps) {
  return (
    <div className="frame grid gap-x-16 gap-y-8 pt-8 md:pt-16 lg:grid-cols-12">
      <header className="lg:col-span-5">
        <h1 className="text-title font-bold">{title}</h1>
        <p className="mt-4 max-w-sm text-muted">{lead}</p>
      </header>
      <div className="max-w-md lg:col-span-5 lg:col-start-7">
        {children}
        <p className="mt-8 border-t border-hairline pt-5 text-sm">
          <Link href="/sign-in" className="font-semibold underline decoration-1 underline-offset-4">
            {back}
          </Link>
        </p>
      </div>
    </div>
  )
}
