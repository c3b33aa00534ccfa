/** The two servers that the shop needs. */
export const KINDS = ['mysql', 'redis'] as const

export type Kind = (typeof KINDS)[number]
