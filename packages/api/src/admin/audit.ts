import { listAudit } from '@firstcome/db/application/audit/queries/list-audit'
import { auditPageSchema, listAuditInputSchema } from '@firstcome/db/domain/audit/audit'
import { router, viewerProcedure } from './trpc.ts'

export const audit = router({
  list: viewerProcedure(listAuditInputSchema)
    .output(auditPageSchema)
    .query(({ input }) => listAudit(input)),
})
