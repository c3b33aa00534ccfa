import { checkAll } from '@firstcome/db/application/books/check-all'
import { checkNow } from '@firstcome/db/application/books/check-now'
import { compareBooks } from '@firstcome/db/application/books/queries/compare-books'
import { reportBooks } from '@firstcome/db/application/books/queries/report-books'
import { recountDay } from '@firstcome/db/application/reports/recount-day'
import { doneSchema } from '@firstcome/db/domain/accounts/account'
import {
  booksWatchSchema,
  compareBooksInputSchema,
  comparedBooksSchema,
  recountDayInputSchema,
} from '@firstcome/db/domain/books'
import { nothing } from '../trpc.ts'
import { managerProcedure, ownerProcedure, router, viewerProcedure } from './trpc.ts'

export const books = router({
  report: viewerProcedure(nothing)
    .output(booksWatchSchema)
    .query(() => reportBooks()),
  compare: viewerProcedure(compareBooksInputSchema)
    .output(comparedBooksSchema)
    .query(({ input }) => compareBooks(input)),
  check: managerProcedure(nothing)
    .output(booksWatchSchema)
    .mutation(() => checkNow()),
  checkAll: ownerProcedure(nothing)
    .output(doneSchema)
    .mutation(({ ctx }) => checkAll(ctx.staff)),
  recountDay: ownerProcedure(recountDayInputSchema)
    .output(doneSchema)
    .mutation(({ ctx, input }) => recountDay(ctx.staff, input)),
})
