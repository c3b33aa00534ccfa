import type { ImportColumn, ImportRow } from '../../domain/catalog/import/columns.ts'
import {
  type ImportProblem,
  type ImportProductsInput,
  type ImportReport,
  importReportSchema,
} from '../../domain/catalog/import/import.ts'
import { planProduct } from '../../domain/catalog/import/plan-product.ts'
import { readRows } from '../../domain/catalog/import/read-rows.ts'
import { Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { holdProducts, type ProductRecord } from './hold-products.ts'
import { parseSheet } from './parse-sheet.ts'
import { presentDeskProduct } from './present-desk-product.ts'
import type { ProductToWrite } from './product-to-write.ts'
import { writeProducts } from './write-products.ts'

/** Why stock is what a sheet says. */
const REASON = 'imported'

/**
 * Enters and changes products by a sheet of rows, one for each variant: all of them or none, once per key. A dry run tells
 * everything that is wrong with it, or what it would do, and changes nothing.
 * Refuses: INVALID_INPUT (the same problems, by row and column), SKU_TAKEN, IDEMPOTENCY_MISMATCH.
 */
export async function importProducts(actor: DeskActor, input: ImportProductsInput): Promise<ImportReport> {
  const sheet = readRows(parseSheet(input.csv))
  if (input.dryRun) return actAtDesk(actor, async (tx) => (await plan(tx, sheet)).report)
  const response = await actAtDesk(
    actor,
    (tx) =>
      underKey(tx, scopeOf(nameOf(actor), 'products.importCsv'), input, async () => {
        const at = await databaseNow(tx)
        const { report, products } = await plan(tx, sheet)
        if (report.problems.length > 0) throw asRefusal(report.problems)
        await writeProducts(tx, products, { actor, at, reason: REASON })
        await tellAudit(tx, actor, report, products)
        return { response: JSON.stringify(report), at }
      }),
    { again: isSafeUnderKey },
  )
  return importReportSchema.parse(JSON.parse(response))
}

type Sheet = ReturnType<typeof readRows>

/** What the sheet does to the products that it names, held behind their locks. */
async function plan(tx: Tx, sheet: Sheet): Promise<{ report: ImportReport; products: ProductToWrite[] }> {
  const bySlug = Map.groupBy(sheet.rows, ({ cells }) => cells.slug)
  const held = await holdBySlug(tx, [...bySlug.keys()])
  const planned = Array.from(bySlug, ([slug, rows]) => {
    const product = held.get(slug) ?? null
    const current = product && presentDeskProduct(product, null)
    return { id: product?.id ?? mintId(), held: product, ...planProduct(rows, current) }
  })
  const problems = [
    ...sheet.problems,
    ...planned.flatMap((product) => product.problems).filter(isNews(sheet.problems)),
    ...(await unknownCategories(tx, sheet.rows)),
    ...(await takenSkus(tx, sheet.rows)),
  ].toSorted((a, b) => a.row - b.row)
  const products = planned.flatMap(({ id, held, edit }) => (edit ? [{ id, held, edit }] : []))
  const updated = planned.filter((product) => product.held).length
  const created = planned.length - updated
  return { report: { rows: sheet.rows.length, created, updated, problems }, products }
}

/** A cell that could not be read is not missing too. */
const isNews = (known: ImportProblem[]) => {
  const cells = new Set(known.map(({ row, column }) => `${row} ${column}`))
  return ({ row, column }: ImportProblem) => !cells.has(`${row} ${column}`)
}

async function holdBySlug(tx: Tx, slugs: string[]): Promise<Map<string, ProductRecord>> {
  const known = await tx.product.findMany({ where: { slug: { in: slugs } }, select: { id: true } })
  const products = await holdProducts(
    tx,
    known.map(({ id }) => id),
  )
  return new Map(products.map((product) => [product.slug, product]))
}

const cellProblem = ({ row, cells }: ImportRow, column: ImportColumn, code: string): ImportProblem => ({
  row,
  column,
  code,
  value: String(cells[column] ?? ''),
})

async function unknownCategories(tx: Tx, rows: ImportRow[]): Promise<ImportProblem[]> {
  const named = rows.filter(({ cells }) => cells.category !== undefined)
  const categories = await tx.category.findMany({
    where: { slug: { in: named.map(({ cells }) => cells.category ?? '') } },
    select: { slug: true },
  })
  const known = new Set(categories.map(({ slug }) => slug))
  return named
    .filter(({ cells }) => !known.has(cells.category ?? ''))
    .map((line) => cellProblem(line, 'category', 'unknown'))
}

async function takenSkus(tx: Tx, rows: ImportRow[]): Promise<ImportProblem[]> {
  const owners = await tx.variant.findMany({
    where: { sku: { in: rows.map(({ cells }) => cells.sku) } },
    select: { sku: true, product: { select: { slug: true } } },
  })
  const slugOf = new Map(owners.map(({ sku, product }) => [sku, product.slug]))
  return rows
    .filter(({ cells }) => (slugOf.get(cells.sku) ?? cells.slug) !== cells.slug)
    .map((line) => cellProblem(line, 'sku', 'taken'))
}

const asRefusal = (problems: ImportProblem[]) =>
  new Refusal('INVALID_INPUT', {
    issues: problems.map(({ row, column, code }) => ({ path: ['csv', row, column], code })),
  })

const tellAudit = (tx: Tx, actor: DeskActor, report: ImportReport, products: ProductToWrite[]) =>
  writeAudit(tx, actor, {
    action: 'product.imported',
    subject: { type: 'product', id: null },
    after: {
      rows: report.rows,
      created: report.created,
      updated: report.updated,
      slugs: products.map(({ edit }) => edit.slug).slice(0, 200),
    },
  })
