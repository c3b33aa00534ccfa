'use client'

import { Notice } from '@firstcome/ui/notice'
import type { ReactNode } from 'react'
import { useFocusOn } from '@/features/checkout/use-focus-on.ts'
import { useRefusalWords } from './use-refusal-words.ts'

/** Why an order was not changed; it takes the focus, because the press asked for an answer. */
export function ChangeRefused({ error, children }: { error: unknown; children?: ReactNode }) {
  const place = useFocusOn(error)
  const { title, body } = useRefusalWords()(error)
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <Notice tone="signal" title={title}>
        <p>{body}</p>
        {children}
      </Notice>
    </div>
  )
}
