import { type ReactNode, useId } from 'react'

export interface CheckoutPartProps {
  title: string
  aside?: ReactNode
  children: ReactNode
}

/** One part of the checkout under its own heading. */
export function CheckoutPart({ title, aside, children }: CheckoutPartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-4">
      <div className="mb-4 flex min-h-8 items-baseline justify-between gap-4">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
