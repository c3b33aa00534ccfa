import { conclude } from './lib/conclude.ts'
import { givenApi } from './lib/given-api.ts'
import { repeats } from './lib/repeats.ts'

const findings = await repeats({ api: givenApi(), keys: 200, times: 50 })
conclude('F4 · the same request 50 times at once under each of 200 keys', findings)
