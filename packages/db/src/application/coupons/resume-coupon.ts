import type { ById, Done } from '../../domain/accounts/account.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { setPaused } from './set-paused.ts'

/** Lets a paused campaign go on, everywhere within a second. Refuses: NOT_FOUND. */
export const resumeCoupon = (actor: DeskActor, campaign: ById): Promise<Done> =>
  setPaused(actor, campaign, false)
