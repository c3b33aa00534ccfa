import { z } from 'zod'

/** A day of the shop's time zone, such as 2026-11-21. */
export type Day = string

const DAY_MS = 24 * 60 * 60 * 1_000
/** Seoul is nine hours ahead all year: it keeps no summer time. */
const AHEAD_MS = 9 * 60 * 60 * 1_000

export const daySchema = z.iso.date()

/** The day on which something happened. */
export const dayOf = (time: Date | string): Day =>
  new Date(new Date(time).getTime() + AHEAD_MS).toISOString().slice(0, 10)

/** The moment at which a day begins. */
export const startOfDay = (day: Day): Date => new Date(Date.parse(day) - AHEAD_MS)

/** The day that comes so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** How many days there are from one to another, both included. */
export const countDays = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1

/** All days from one to another, both included. */
export const daysBetween = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, countDays(from, to)) }, (_, index) => addDays(from, index))

/** The moment of a day in a DATE column. */
export const asDate = (day: Day): Date => new Date(`${day}T00:00:00.000Z`)

/** The day in a DATE column. */
export const fromDate = (date: Date): Day => date.toISOString().slice(0, 10)
