import type { CampaignState } from '@firstcome/client/admin'

export interface Campaign {
  state: CampaignState
  issued: number
  quantity: number
}

export type ShownState = CampaignState | 'soldOut'

/** How a campaign stands for who comes now: one that runs but has nothing left is over for them. */
export const stateOf = ({ state, issued, quantity }: Campaign): ShownState =>
  state === 'running' && issued >= quantity ? 'soldOut' : state
