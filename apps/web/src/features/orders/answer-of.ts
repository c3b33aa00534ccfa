import { refusalOf } from '@/trpc/refusal-of.ts'

/** What a call that failed tells: `unknown` that nobody knows what became of it, `later` that it was turned away unread. */
export type FailedAnswer = 'unknown' | 'later' | 'no'

/** Whether a failed change was refused for good, or may be asked again under its key. */
export function answerOf(error: unknown): FailedAnswer {
  switch (refusalOf(error)?.reason) {
    case undefined:
    case 'BUSY':
    case 'INTERNAL':
      return 'unknown'
    case 'RATE_LIMITED':
    case 'UNAUTHORIZED':
    case 'FORBIDDEN':
      return 'later'
    default:
      return 'no'
  }
}
