import type { SessionList } from '../../domain/accounts/account.ts'

type Session = SessionList['items'][number]
type Times = 'createdAt' | 'lastSeenAt' | 'expiresAt'
type Row = Omit<Session, 'current' | Times> & Record<Times, Date>

/** A stored session as the API shows it to its holder, who calls with the session `currentId`. */
export const presentSession = (row: Row, currentId: string): Session => ({
  id: row.id,
  kind: row.kind,
  device: row.device,
  current: row.id === currentId,
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
})

/** The columns that it takes. */
export const sessionColumns = {
  id: true,
  kind: true,
  device: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
} as const
