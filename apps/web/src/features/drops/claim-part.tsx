'use client'

import type { Campaign } from '@/trpc/outputs.ts'
import { ClaimButton } from './claim-button.tsx'
import { ClaimRefused } from './claim-refused.tsx'
import type { DropState } from './drop-state.ts'
import { LeadOn } from './lead-on.tsx'
import type { useClaim } from './use-claim.ts'

export interface ClaimPartProps {
  campaign: Campaign
  state: DropState
  claiming: ReturnType<typeof useClaim>
  /** Where to go when nothing is left here. */
  next: Campaign | null
  /** The shop's time, ms. */
  now: number
}

/** One button and one honest answer; where there is nothing to press any more, the way on. */
export function ClaimPart({ campaign, state, claiming, next, now }: ClaimPartProps) {
  const { answer, pending } = claiming
  const failed = answer?.kind === 'refused' || answer?.kind === 'unanswered' ? answer : null
  const isOver = state === 'soldOut' || state === 'after'
  return (
    <>
      {failed && !pending && (
        <div className="mb-8 lg:mb-6">
          <ClaimRefused campaign={campaign} answer={failed} />
        </div>
      )}
      {isOver && !pending ? (
        <div className="mb-10 lg:mb-0">
          <LeadOn next={next} now={now} />
        </div>
      ) : (
        <ClaimButton campaign={campaign} state={state} claiming={claiming} />
      )}
    </>
  )
}
