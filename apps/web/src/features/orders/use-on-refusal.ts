'use client'

import { useEffect, useEffectEvent } from 'react'
import { answerOf } from './answer-of.ts'

/** Tells of a clear no that a read met, such as a preview of what can no longer be done; once each. */
export function useOnRefusal(error: unknown, tell: (error: unknown) => void): void {
  const told = useEffectEvent(tell)
  useEffect(() => {
    if (error !== null && answerOf(error) === 'no') told(error)
  }, [error])
}
