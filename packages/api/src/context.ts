import type { Caller } from '@firstcome/db/application/tokens/caller'

/** What every procedure knows. tRPC copies it key by key at each step of a call, so there is but one. Types only, so that a client can name them. */
export type Context = { call: CallContext }

/** What is known about a call. */
export type CallContext = {
  requestId: string
  clientAddress: string
  /** The caller's user agent. */
  device: string | null
  /** Who calls, null for a guest. Refuses with UNAUTHORIZED or FORBIDDEN a session or token that is not accepted. */
  findCaller: () => Promise<Caller | null>
  limits: Limits
  sessionCookie: SessionCookie
}

/** How often a caller may try. Each refuses with RATE_LIMITED. */
export type Limits = {
  /** Counts a new account against its address. */
  signUp: (address: string) => Promise<void>
  /** Counts a wish for a new password, or the use of a link to one, against its address and, if given, its account. */
  reset: (address: string, account: string | null) => Promise<void>
  /** Runs what tests a password; a refusal counts against the address and the account, a success clears the account. */
  password: <T>(who: { address: string; account: string }, attempt: () => Promise<T>) => Promise<T>
  /** Counts a copy of all of an account's data. */
  export: (account: string) => Promise<void>
  /** Counts a money verb against its account. */
  spend: (userId: string) => void
  /** Counts a call of a service against its key. */
  serve: (keyId: string) => void
}

export type SessionCookie = { set: (token: string) => void; clear: () => void }
