'use client'

import { useEffect, useRef } from 'react'
import { ResetPage, type ResetPageProps } from './reset-page.tsx'

/** What became of a step to a new password, in the step's own place; a reader goes on from its title. */
export function ResetOutcome(page: ResetPageProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return <ResetPage {...page} titleRef={title} />
}
