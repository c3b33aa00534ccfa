import type { Won } from '../../domain/money.ts'

/** Money set aside at the gateway, to be taken or to lapse. */
export type Authorisation = { gateway: string; authorisation: string }

/** Where the money of a charge comes from. Every call may be repeated with the same arguments: it then has no further effect. */
export type TopUpGateway = {
  /** Sets the money aside; it lapses by itself unless confirmed. `reference` is the same for every try of one charge. */
  authorise: (charge: { reference: string; userId: string; amount: Won }) => Promise<Authorisation>
  /** Takes what was set aside. */
  confirm: (authorisation: string) => Promise<void>
  /** Gives back what was taken. */
  refund: (authorisation: string, amount: Won) => Promise<void>
}
