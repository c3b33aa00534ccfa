import { readSeed } from '@firstcome/db/testing/random'
import { conclude } from './lib/conclude.ts'
import { givenApi } from './lib/given-api.ts'
import { hotCarts } from './lib/hot-carts.ts'

const findings = await hotCarts({ api: givenApi(), workers: 16, seconds: 30, seed: readSeed() })
conclude('F5 · 16 workers, carts in any order over 12 hot products, 30 s', findings)
