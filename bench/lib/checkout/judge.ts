import type { Crowd } from './run.ts'
import type { Row } from './summarise.ts'

export type Verdict = { target: string; found: number; met: boolean }

/** The targets that the measured cases can answer. */
export function judge(rows: readonly Row[]): Verdict[] {
  const find = (crowd: Crowd, buyers: number) =>
    rows.find((row) => row.crowd === crowd && row.buyers === buyers)
  const [lone, random, hot] = [find('random', 1), find('random', 256), find('hot', 256)]
  const atLeast = (target: string, found: number, least: number): Verdict => ({
    target: `${target} ≥ ${least}×`,
    found,
    met: found >= least,
  })
  const verdicts: Verdict[] = []
  if (random) verdicts.push(atLeast('256 buyers, random products: shop over baseline', random.ratio, 2))
  if (hot) verdicts.push(atLeast('256 buyers, one hot product: shop over baseline', hot.ratio, 4))
  if (random && hot) {
    const found = hot.shop.perSecond / random.shop.perSecond
    verdicts.push(atLeast('256 buyers: hot over random', found, 0.9))
  }
  if (lone) {
    const found = lone.shop.p50 / lone.baseline.p50
    verdicts.push({ target: "a lone buyer's p50: shop over baseline ≤ 2.5×", found, met: found <= 2.5 })
  }
  return verdicts
}
