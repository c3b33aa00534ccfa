/** Who calls: a signed-in shopper and the session they came with. */
export type Actor = { userId: string; sessionId: string }
