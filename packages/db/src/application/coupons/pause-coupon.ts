import type { ById, Done } from '../../domain/accounts/account.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { setPaused } from './set-paused.ts'

/** Stops a campaign until it is resumed: from the moment this returns it issues nothing. Refuses: NOT_FOUND. */
export const pauseCoupon = (actor: DeskActor, campaign: ById): Promise<Done> =>
  setPaused(actor, campaign, true)
