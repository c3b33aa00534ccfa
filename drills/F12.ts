import { clocks } from './lib/clocks.ts'
import { conclude } from './lib/conclude.ts'

const findings = await clocks({ stock: 100, buyers: 5_000 })
conclude(
  'F12 · processes whose clocks are an hour behind and an hour ahead beside one that is right',
  findings,
)
