import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'

export interface PageProps {
  title: ReactNode
  /** The list that this page is one of, and its name. */
  back?: { href: string; label: string }
  /** Beside the title, such as a status. */
  beside?: ReactNode
  /** What can be done here, at the end of the top line. */
  actions?: ReactNode
  children: ReactNode
}

/** One page of the desk: a top line that stays in sight on a desk, and all the width below it. */
export function Page({ title, back, beside, actions, children }: PageProps) {
  return (
    <>
      <header className="z-20 flex min-h-12 flex-wrap items-center gap-x-3 gap-y-2 border-hairline bg-paper px-4 py-2 lg:py-1 lg:sticky lg:top-0 lg:border-b lg:px-6">
        {back && (
          <Link
            href={back.href}
            aria-label={back.label}
            title={back.label}
            className="-ml-2 inline-grid pointer-coarse:-ml-3.5 size-(--control-sm) place-items-center rounded-sm text-quiet transition-colors hover:bg-sunken hover:text-ink"
          >
            <ArrowLeft aria-hidden size={16} />
          </Link>
        )}
        <h1 className="min-w-0 text-lg font-semibold tracking-tight">{title}</h1>
        {beside && <div className="text-sm">{beside}</div>}
        {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      <div className="flex flex-1 flex-col px-4 pt-2 pb-10 [--sticky-top:3rem] lg:px-6 lg:pt-4">
        {children}
      </div>
    </>
  )
}
