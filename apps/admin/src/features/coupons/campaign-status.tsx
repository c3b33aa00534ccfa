'use client'

import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'

import { type Campaign, type ShownState, stateOf } from './state-of.ts'

const tones: Record<ShownState, StatusTone> = {
  running: 'done',
  soldOut: 'quiet',
  upcoming: 'waiting',
  paused: 'signal',
  ended: 'quiet',
}

/** Where a campaign stands, as a dot and a word. */
export function CampaignStatus({ campaign }: { campaign: Campaign }) {
  const t = useTranslations('coupons.states')
  const state = stateOf(campaign)
  return <StatusDot tone={tones[state]}>{t(state)}</StatusDot>
}
