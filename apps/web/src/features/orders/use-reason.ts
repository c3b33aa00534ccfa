'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

const kinds = {
  refund: ['mind', 'size', 'again', 'late', 'other'],
  return: ['size', 'different', 'fault', 'wrong', 'mind', 'other'],
} as const

export type ReasonKind = keyof typeof kinds
type Reason = (typeof kinds)[ReasonKind][number]

/** Why someone gives pieces back: one of the usual reasons, or their own words. `words` is null until there are any. */
export function useReason(kind: ReasonKind) {
  const t = useTranslations('orders.reason')
  const [chosen, choose] = useState<Reason | ''>('')
  const [own, setOwn] = useState('')
  const [asked, ask] = useState(false)
  const words = chosen === 'other' ? own.trim() : chosen && t(`usual.${chosen}`)
  return {
    usual: kinds[kind].map((reason) => ({ reason, words: t(`usual.${reason}`) })),
    chosen,
    choose: (value: string) => choose(kinds[kind].find((reason) => reason === value) ?? ''),
    own,
    setOwn,
    words: words || null,
    missing: asked && !words,
    ask: () => ask(true),
  }
}

export type ReasonChoice = ReturnType<typeof useReason>
