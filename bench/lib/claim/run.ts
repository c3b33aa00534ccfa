import type { Rush } from './rush.ts'

/** drop: 200 coupons, everybody clicks twice · winners: a coupon for everybody. */
export const CASES = ['drop', 'winners'] as const
export type Case = (typeof CASES)[number]

/** shop: a claim over HTTP · gate: the same Lua step behind a bare node:http server · transactions: one each, no gate, no HTTP. */
export const SIDES = ['shop', 'gate', 'transactions'] as const
export type Side = (typeof SIDES)[number]

export type Run = Rush & { of: Case; side: Side; round: number; rows: number; wrong: string[] }
