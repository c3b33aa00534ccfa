/** Which messages may be taken at this moment: those that wait, and that nobody has on lease. */
export const dueAt = (now: Date) => ({ status: 'waiting' as const, nextAt: { lte: now } })
