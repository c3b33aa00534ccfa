import { measure } from './lib/measure.ts'

await measure({ kind: 'drill', folder: 'drills', servers: 4 })
