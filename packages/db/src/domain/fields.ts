import { z } from 'zod'

/** Fields that many inputs and outputs share. */

export const idSchema = z.uuid()
export const timeSchema = z.iso.datetime({ precision: 3 })
export const localeSchema = z.enum(['ko', 'en'])
export type Locale = z.infer<typeof localeSchema>

/** 8–255 visible ASCII characters, chosen by the caller once per intention. */
export const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{8,255}$/)

/** A line of text that a person typed: trimmed, never empty. */
export const textSchema = (max: number) => z.string().trim().min(1).max(max)

export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 ()-]{6,18}[0-9]$/)
