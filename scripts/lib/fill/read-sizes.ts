import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'

const wholeNumber = (max: number) => z.string().pipe(z.coerce.number<string>().int().min(1).max(max))

const sizesSchema = z.strictObject({
  orders: wholeNumber(10_000_000),
  products: wholeNumber(1_000_000),
  users: wholeNumber(2_000_000),
  seed: wholeNumber(2 ** 31),
})

/** How much the arguments ask for: a million orders of a hundred thousand products by two hundred thousand users, unless told otherwise. */
export function readSizes(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      orders: { type: 'string', default: '1000000' },
      products: { type: 'string', default: '100000' },
      users: { type: 'string', default: '200000' },
      seed: { type: 'string', default: '1' },
    },
    strict: false,
  })
  const parsed = sizesSchema.safeParse(values)
  if (!parsed.success)
    throw new Refusal(
      '--orders, --products, --users and --seed take whole numbers from 1, and nothing else is taken.',
    )
  return parsed.data
}
