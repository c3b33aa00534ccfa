import type { ReactNode } from 'react'

/** One matter of a page of small print: its name beside what there is to say. */
export function LegalPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-6 gap-y-2 border-t border-hairline py-6 md:grid-cols-12">
      <h2 className="font-semibold tracking-tight md:col-span-4 lg:col-span-3">{title}</h2>
      <p className="max-w-prose whitespace-pre-line text-muted md:col-span-8">{children}</p>
    </section>
  )
}
