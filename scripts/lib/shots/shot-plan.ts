import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { languages, themes, viewNames } from './scene.ts'

const planSchema = z.object({
  names: z.array(z.string()),
  views: z.array(z.enum(viewNames)),
  themes: z.array(z.enum(themes)),
  languages: z.array(z.enum(languages)),
})

/** Which pictures to take. */
export type ShotPlan = z.infer<typeof planSchema>

const flags = [...viewNames, ...themes, ...languages]

/** Reads `home product --phone --dark`: scenes that begin so, all without a name; of what has no flag, everything. */
export function readShotPlan(args: string[]): ShotPlan {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]))
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options))
  if (unknown?.kind === 'option')
    throw new Refusal(
      `--${unknown.name} is unknown; there are ${flags.map((flag) => `--${flag}`).join(' ')}.`,
    )
  const chosen = <T extends string>(all: readonly T[]) => {
    const some = all.filter((each) => values[each])
    return some.length > 0 ? some : [...all]
  }
  return {
    names: positionals,
    views: chosen(viewNames),
    themes: chosen(themes),
    languages: chosen(languages),
  }
}

/** The same across processes. */
export const parseShotPlan = (json: string): ShotPlan => planSchema.parse(JSON.parse(json))
