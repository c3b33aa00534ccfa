import { readSeed } from '@firstcome/db/testing/random'
import { conclude } from './lib/conclude.ts'
import { orderSequences } from './lib/order-sequences.ts'

const findings = await orderSequences({ sequences: 10_000, lanes: 4, seed: readSeed() })
conclude(
  'Order actions · 10,000 sequences by chance, each step against a model, the books after each',
  findings,
)
