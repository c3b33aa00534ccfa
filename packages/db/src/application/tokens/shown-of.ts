export type ShownRow = {
  id: string
  name: string
  ending: string
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
}

/** The columns of a token or key that anyone is shown. */
export const shownColumns = {
  id: true,
  name: true,
  ending: true,
  scopes: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
} as const

/** What a stored token or key shows of itself. */
export const shownOf = ({ id, name, ending, createdAt, lastUsedAt, expiresAt }: ShownRow) => ({
  id,
  name,
  ending,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  expiresAt: expiresAt?.toISOString() ?? null,
})
