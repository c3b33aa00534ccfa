import { measureDesk } from './lib/fill/measure-desk.ts'
import { measure } from './lib/measure.ts'

// The admin is measured in the shop that db:fill has filled, everything else in a fresh one.
if (process.argv[2] === 'admin') await measureDesk('bench/admin.ts')
else
  await measure({
    kind: 'bench',
    folder: 'bench',
    servers: 1,
    ofPages: ['pages'],
    onPages: { lighthouse: 1, fresh: 2 },
  })
