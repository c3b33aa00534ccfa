import type { CompareBooksInput, ComparedBooks, ComparedFigure } from '../../../domain/books.ts'
import { notFound } from '../../../domain/refusal.ts'
import { FIGURES, noFigures } from '../../../domain/reports/figures.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readDays } from '../../reports/queries/read-days.ts'
import { readDay } from '../../reports/read-day.ts'
import { readPoints } from '../read-points.ts'
import { COMPARISONS } from './comparisons.ts'

/** What a row of the books says of itself beside what its parts add up to. Refuses with NOT_FOUND. */
export async function compareBooks({ type, id }: CompareBooksInput): Promise<ComparedBooks> {
  if (type === 'day') return compareDay(id)
  if (type === 'points') return comparePoints()
  const [row] = await prisma.$queryRawUnsafe<Compared[]>(COMPARISONS[type], id)
  if (!row) throw notFound()
  const { label, productId, ...figures } = row
  return { label, productId: productId ?? null, figures: inPairs(figures) }
}

type Compared = { label: string; productId?: string } & Record<string, unknown>

/** `x` and `xDerived` are the two sides of one figure. */
const inPairs = (figures: Record<string, unknown>): ComparedBooks['figures'] =>
  Object.keys(figures)
    .filter((name) => !name.endsWith('Derived'))
    .map((name) => ({
      name: name as ComparedFigure,
      stated: Number(figures[name]),
      derived: Number(figures[`${name}Derived`]),
    }))

async function compareDay(day: string): Promise<ComparedBooks> {
  const [counted, truth] = await Promise.all([readDays({ from: day, to: day }), readDay(prisma, day)])
  const stated = counted.get(day) ?? noFigures()
  const figures = FIGURES.map((name) => ({ name, stated: stated[name], derived: truth.figures[name] }))
  return { label: day, productId: null, figures }
}

async function comparePoints(): Promise<ComparedBooks> {
  const { balances, counted, uncounted, untold } = await readPoints(prisma)
  const figures = [{ name: 'points' as const, stated: counted + uncounted + untold, derived: balances }]
  return { label: '', productId: null, figures }
}
