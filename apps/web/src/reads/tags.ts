/** What pages show, as the worker names what has changed. */

/** Every list of products, and what it may show. */
export const CATALOGUE = 'catalogue'
export const productTag = ({ id }: { id: string }) => `product:${id}`

/** When pieces turn from announced to open to over. */
export const turnsOfAll = (pieces: readonly { saleStartsAt: string | null; saleEndsAt: string | null }[]) =>
  pieces.flatMap(({ saleStartsAt, saleEndsAt }) => [saleStartsAt, saleEndsAt])
