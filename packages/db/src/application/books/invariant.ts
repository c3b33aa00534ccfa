/** Where a question looks: everywhere, or among the rows of some users, orders, variants, products and campaigns. */
export type Within = Record<
  'users' | 'orders' | 'variants' | 'products' | 'coupons',
  (column: string) => string
>
export type Kind = keyof Within

/**
 * A promise of the shop as a question to the database: it selects the rows that break it, by the id a person would look up, with
 * what each belongs to and what was found. It looks within rows of the kind that it is about.
 */
export type Invariant = { name: string; about: Kind; broken: (within: Within) => string }
