import { systemHealth } from '@firstcome/db/application/health/system-health'
import { systemHealthSchema } from '@firstcome/db/domain/system'
import { nothing } from '../trpc.ts'
import { router, viewerProcedure } from './trpc.ts'

export const system = router({
  health: viewerProcedure(nothing)
    .output(systemHealthSchema)
    .query(() => systemHealth()),
})
