import { prisma } from '../../infrastructure/prisma.ts'

/** Resolves when the database answers. */
export async function pingDatabase(): Promise<void> {
  await prisma.$queryRaw`SELECT 1`
}
