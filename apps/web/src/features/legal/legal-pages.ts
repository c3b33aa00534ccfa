/** The pages of small print, by their addresses. */
export const legalPages = ['delivery-and-returns', 'size-guide', 'terms', 'privacy'] as const

export type LegalPage = (typeof legalPages)[number]
