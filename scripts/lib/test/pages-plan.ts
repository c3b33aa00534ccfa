import { freePort } from '../ports.ts'
import type { PagesPlan } from '../shop/shop-plan.ts'

/** A build folder of its own, so that a shop that is open keeps its pages. */
const DIST = '.next-test'

/** Where pages of a shop for tests and measurements are. */
export async function pagesPlan(): Promise<PagesPlan> {
  const port = await freePort()
  return { port, distDir: DIST, origins: `http://localhost:${port},http://127.0.0.1:${port}` }
}
