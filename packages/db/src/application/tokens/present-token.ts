import { z } from 'zod'
import { scopeSchema } from '../../domain/tokens/scope.ts'
import type { Token } from '../../domain/tokens/token.ts'
import { type ShownRow, shownOf } from './shown-of.ts'

const scopesSchema = z.array(scopeSchema)

/** A stored personal token as its shopper sees it. */
export const presentToken = (row: ShownRow & { scopes: unknown }): Token => ({
  ...shownOf(row),
  scopes: scopesSchema.parse(row.scopes),
})
