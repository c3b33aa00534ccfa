import { dieInCheckouts } from '@firstcome/db/testing/die-in-checkout'
import { env } from './env.ts'

/** Loaded ahead of the API, it makes that process die where DOOMED says. */
if (env.DOOMED) dieInCheckouts(env.DOOMED)
