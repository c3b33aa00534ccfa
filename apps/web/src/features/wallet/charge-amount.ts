import { CHARGE_MAX, CHARGE_MIN } from '@firstcome/client'

export type TypedAmount = { amount: number } | { problem: 'missing' | 'range' }

/** Reads an amount as people type it, with separators or 원 or ₩; it must be whole won that can be charged at a time. */
export function readChargeAmount(typed: string): TypedAmount {
  const plain = typed.replace(/[\s,원₩]/g, '')
  if (plain === '') return { problem: 'missing' }
  const amount = /^\d{1,12}$/.test(plain) ? Number(plain) : Number.NaN
  return amount >= CHARGE_MIN && amount <= CHARGE_MAX ? { amount } : { problem: 'range' }
}
