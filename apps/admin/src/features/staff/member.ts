import type { Outputs } from '@/trpc/outputs.ts'

/** Someone on the list of staff. */
export type Member = Outputs['staff']['list']['items'][number]
