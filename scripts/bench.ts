import { measure } from './lib/measure.ts'

await measure({ kind: 'bench', folder: 'bench', servers: 1 })
