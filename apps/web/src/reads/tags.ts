/** What pages show, as the worker names what has changed. */

/** Every list of products, and what it may show. */
export const CATALOGUE = 'catalogue'
export const productTag = ({ id }: { id: string }) => `product:${id}`
