/** Pieces of one variant that a cart may hold. */
export const MAX_QUANTITY = 99

/** Lines that a cart may hold. */
export const MAX_LINES = 50
