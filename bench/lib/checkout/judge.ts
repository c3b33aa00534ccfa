import { pairedRatio } from './paired-ratio.ts'
import type { Run } from './run.ts'

export type Verdict = { target: string; found: number; met: boolean }

const speed = ({ perSecond }: Run) => perSecond
const p50 = (run: Run) => run.p50

/** The targets that the measured cases can answer. */
export function judge(runs: readonly Run[]): Verdict[] {
  const measured = (buyers: number) => runs.some((run) => run.buyers === buyers)
  const atLeast = (target: string, found: number, least: number): Verdict => ({
    target: `${target} ≥ ${least}×`,
    found,
    met: found >= least,
  })
  const verdicts: Verdict[] = []
  if (measured(256)) {
    const shop = { side: 'shop', buyers: 256 } as const
    const bare = { side: 'baseline', buyers: 256 } as const
    const [random, hot] = [{ crowd: 'random' } as const, { crowd: 'hot' } as const]
    const overBare = (crowd: typeof random | typeof hot) =>
      pairedRatio(runs, { ...shop, ...crowd }, { ...bare, ...crowd }, speed)
    verdicts.push(
      atLeast('256 buyers, random products: shop over baseline', overBare(random), 2),
      atLeast('256 buyers, one hot product: shop over baseline', overBare(hot), 4),
      atLeast(
        '256 buyers: hot over random',
        pairedRatio(runs, { ...shop, ...hot }, { ...shop, ...random }, speed),
        0.9,
      ),
    )
  }
  if (measured(1)) {
    const lone = { crowd: 'random', buyers: 1 } as const
    const found = pairedRatio(runs, { ...lone, side: 'shop' }, { ...lone, side: 'baseline' }, p50)
    verdicts.push({ target: "a lone buyer's p50: shop over baseline ≤ 2.5×", found, met: found <= 2.5 })
  }
  return verdicts
}
