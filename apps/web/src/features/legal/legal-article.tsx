import type { ReactNode } from 'react'

export interface LegalArticleProps {
  title: string
  lead: string
  children: ReactNode
}

/** A page of small print, set to be read. */
export function LegalArticle({ title, lead, children }: LegalArticleProps) {
  return (
    <article className="frame pt-8 md:pt-12">
      <header className="grid max-w-3xl gap-3 pb-8 md:pb-12">
        <h1 className="text-title font-bold">{title}</h1>
        <p className="text-lg text-muted">{lead}</p>
      </header>
      {children}
    </article>
  )
}
