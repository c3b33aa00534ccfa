/** A shopper on whose behalf something is done: in a session of theirs, or by a token of theirs, which has none. */
export type Actor = { userId: string; sessionId: string | null }

/** A shopper who is here themselves. */
export type SessionActor = Actor & { sessionId: string }
