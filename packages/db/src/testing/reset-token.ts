import { z } from 'zod'
import { prisma } from '../infrastructure/prisma.ts'
import { unseal } from '../infrastructure/sealed-field.ts'

const contentSchema = z.object({ link: z.url() })

/** The links to a new password that were written to a user, oldest first. */
export async function resetLinksOf(userId: string): Promise<URL[]> {
  const messages = await prisma.message.findMany({
    where: { userId, template: 'password_reset' },
    orderBy: { id: 'asc' },
  })
  return messages.map(({ id, content }) => {
    const { link } = contentSchema.parse(JSON.parse(unseal(`messages.content:${id}`, content)))
    return new URL(link)
  })
}

/** The token of the newest of those links. */
export async function resetTokenOf(userId: string): Promise<string> {
  const link = (await resetLinksOf(userId)).at(-1)
  return link?.searchParams.get('token') ?? ''
}
