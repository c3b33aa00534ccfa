import { addDays, daySchema, startOfDay } from '@firstcome/client/admin'

type Read = (param: string) => string | undefined

/** What the address narrows the log to. `from` and `to` are days of the shop, both included. */
export function readFilter(read: Read) {
  const from = daySchema.safeParse(read('from')).data
  const to = daySchema.safeParse(read('to')).data
  return {
    staffId: read('staff'),
    action: read('action'),
    subjectId: read('subject'),
    from: from && startOfDay(from).toISOString(),
    to: to && startOfDay(addDays(to, 1)).toISOString(),
  }
}
