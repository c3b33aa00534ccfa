import { z } from 'zod'
import type { DeskOrderSort } from '../../../../domain/desk-orders/desk-order.ts'
import { idSchema, timeSchema } from '../../../../domain/fields.ts'
import { Prisma } from '../../../../generated/client.ts'
import { sqlTime } from '../../../../infrastructure/rows.ts'

type Sort = {
  columns: readonly ['placedAt' | 'total', ...string[]]
  position: z.ZodTuple<[z.ZodType<string | number>, ...z.ZodType<string | number>[]], null>
  direction: 'ASC' | 'DESC'
}

const byTime = { columns: ['placedAt', 'id'], position: z.tuple([timeSchema, idSchema]) } as const
const byTotal = {
  columns: ['total', 'placedAt', 'id'],
  position: z.tuple([z.int(), timeSchema, idSchema]),
} as const

/** How each sort walks its index: by which columns, which way, and what a cursor holds of them. */
export const deskSorts: Record<DeskOrderSort, Sort> = {
  newest: { ...byTime, direction: 'DESC' },
  oldest: { ...byTime, direction: 'ASC' },
  highest: { ...byTotal, direction: 'DESC' },
  lowest: { ...byTotal, direction: 'ASC' },
}

/** A place in a sorted list: the values of its columns, times as text. */
export type Position = (string | number)[]

/** `ORDER BY` of a sort, over the orders `o`. */
export function orderBy(sort: DeskOrderSort): Prisma.Sql {
  const { columns, direction } = deskSorts[sort]
  return Prisma.raw(`ORDER BY ${columns.map((column) => `o.${column} ${direction}`).join(', ')}`)
}

/** The columns that a place in a sort is made of. */
export const placeColumns = (sort: DeskOrderSort): Prisma.Sql =>
  Prisma.raw(deskSorts[sort].columns.map((column) => `o.${column}`).join(', '))

/** The place of a row that was read by `placeColumns`. */
export const placeOf = (sort: DeskOrderSort, row: Record<string, unknown>): Position =>
  deskSorts[sort].columns.map((column) => {
    const value = row[column]
    return value instanceof Date ? value.toISOString() : column === 'total' ? Number(value) : String(value)
  })

/** The order at a place. */
export const idOf = (place: Position): string => String(place.at(-1))

/** What comes after a place. Spelled out column by column, for then both servers enter the index right there. */
export function beyond(sort: DeskOrderSort, place: Position): Prisma.Sql {
  const { columns, direction } = deskSorts[sort]
  const further = Prisma.raw(direction === 'ASC' ? '>' : '<')
  return columns.reduceRight<Prisma.Sql>((rest, name, index) => {
    const column = Prisma.raw(`o.${name}`)
    const value = name === 'placedAt' ? sqlTime(new Date(String(place[index]))) : place[index]
    const past = Prisma.sql`${column} ${further} ${value}`
    return rest === Prisma.empty ? past : Prisma.sql`(${past} OR (${column} = ${value} AND ${rest}))`
  }, Prisma.empty)
}

/** Whether one place comes after another, as far as their first column tells. */
export const isFurther = (sort: DeskOrderSort, [value = 0]: Position, [other = 0]: Position): boolean =>
  deskSorts[sort].direction === 'ASC' ? value > other : value < other
