import { prisma } from '../infrastructure/prisma.ts'

/** What the audit log tells of something, the oldest first. */
export const auditOf = (subjectId: string) =>
  prisma.auditEntry.findMany({
    where: { subjectId },
    select: { actor: true, action: true, before: true, after: true, reason: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
