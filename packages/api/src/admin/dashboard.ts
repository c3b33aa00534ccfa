import { readTodo } from '@firstcome/db/application/reports/queries/read-todo'
import { summarise } from '@firstcome/db/application/reports/queries/summarise'
import { rangeSchema, summarySchema, todoSchema } from '@firstcome/db/domain/reports/summary'
import { nothing } from '../trpc.ts'
import { router, viewerProcedure } from './trpc.ts'

export const dashboard = router({
  summary: viewerProcedure(rangeSchema)
    .output(summarySchema)
    .query(({ input }) => summarise(input)),
  todo: viewerProcedure(nothing)
    .output(todoSchema)
    .query(() => readTodo()),
})
