import type { ListViewsInput, SavedViews } from '../../../domain/views/views.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { StaffActor } from '../../staff/staff-actor.ts'
import { MOST_VIEWS } from '../save-view.ts'

/** The views of a list that the caller saved, by name. */
export async function listViews({ staffId }: StaffActor, { list }: ListViewsInput): Promise<SavedViews> {
  const items = await prisma.savedView.findMany({
    where: { staffId, list },
    select: { id: true, name: true, query: true },
    orderBy: { name: 'asc' },
    take: MOST_VIEWS,
  })
  return { items }
}
