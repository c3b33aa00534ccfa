/** Where a question looks: everywhere, or among the rows of some users, orders, variants, products and campaigns. */
export type Within = Record<
  'users' | 'orders' | 'variants' | 'products' | 'coupons',
  (column: string) => string
>

/** A promise of the shop as a question to the database: it selects the rows that break it, by the id a person would look up, with what was found. */
export type Invariant = { name: string; broken: (within: Within) => string }
