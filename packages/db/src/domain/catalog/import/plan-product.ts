import type { DeskProduct } from '../desk-product.ts'
import { optionKey } from '../option-key.ts'
import type { ProductOption, VariantOptions } from '../options.ts'
import { problemsOf } from '../product-problems.ts'
import type { EditedVariant, ProductEdit } from '../update-product.ts'
import type { ImportCells, ImportColumn, ImportRow } from './columns.ts'
import type { ImportProblem } from './import.ts'

type Planned = { edit: ProductEdit | null; problems: ImportProblem[] }

/** What is told once for a product, in any of its rows. */
const OF_PRODUCT = [
  'status',
  'category',
  'name_ko',
  'name_en',
  'description_ko',
  'description_en',
  'option1_ko',
  'option1_en',
  'option2_ko',
  'option2_en',
  'sale_starts_at',
  'sale_ends_at',
  'max_per_customer',
  'drop_number',
] as const satisfies ImportColumn[]

const NEEDED = ['category', 'name_ko', 'name_en', 'description_ko', 'description_en'] as const

/**
 * What becomes of a product by its rows of a sheet; null while they have problems. Cells that are empty leave what is there;
 * variants that no row names stay.
 */
export function planProduct(rows: readonly ImportRow[], current: DeskProduct | null): Planned {
  const [first] = rows
  if (!first) return { edit: null, problems: [] }
  const { terms, problems } = oncePerProduct(rows)
  const missing = current ? [] : NEEDED.filter((column) => terms[column] === undefined)
  problems.push(...missing.map((column) => problem(first, column, 'required')))

  const options = structuredClone(current?.options ?? [])
  const variants = rows.map((row) => readVariant(row, terms, { options, current, problems }))
  const named = new Set(variants.map(({ sku }) => sku))
  const others = (current?.variants ?? [])
    .filter(({ sku }) => !named.has(sku))
    .map(({ stock: _, ...variant }) => ({ ...variant, stockDelta: 0 }))
  const edit = {
    ...productOf(first.cells.slug, terms, current),
    options,
    variants: [...inOrderOf(current, variants), ...others],
  }
  // What is there twice in the sheet is told of all of its rows at once.
  const inProduct = problemsOf(edit).filter(({ path }) => path[2] !== 'sku')
  problems.push(...inProduct.map(({ path, code }) => locate(rows, edit.variants, path, code)))
  return { edit: problems.length > 0 ? null : edit, problems }
}

const problem = (
  { row, cells }: ImportRow,
  column: ImportColumn,
  code: string,
  value: unknown = cells[column] ?? '',
): ImportProblem => ({ row, column, code, value: String(value) })

function oncePerProduct(rows: readonly ImportRow[]) {
  const terms: ImportCells = {}
  const problems: ImportProblem[] = []
  for (const line of rows) {
    for (const column of OF_PRODUCT) {
      const value = line.cells[column]
      if (value === undefined) continue
      if (terms[column] !== undefined && terms[column] !== value)
        problems.push(problem(line, column, 'differs'))
      else Object.assign(terms, { [column]: value })
    }
  }
  return { terms, problems }
}

const or = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value)

const productOf = (slug: string, terms: ImportCells, current: DeskProduct | null) => ({
  slug,
  status: terms.status ?? current?.status ?? ('draft' as const),
  category: terms.category ?? current?.category ?? '',
  name: {
    ko: terms.name_ko ?? current?.name.ko ?? '',
    en: terms.name_en ?? current?.name.en ?? '',
  },
  description: {
    ko: terms.description_ko ?? current?.description.ko ?? '',
    en: terms.description_en ?? current?.description.en ?? '',
  },
  images: current?.images.map(({ url: _, ...image }) => image) ?? [],
  saleStartsAt: or(terms.sale_starts_at, current?.saleStartsAt ?? null),
  saleEndsAt: or(terms.sale_ends_at, current?.saleEndsAt ?? null),
  maxPerCustomer: or(terms.max_per_customer, current?.maxPerCustomer ?? null),
  dropNumber: or(terms.drop_number, current?.dropNumber ?? null),
})

type Around = { options: ProductOption[]; current: DeskProduct | null; problems: ImportProblem[] }

function readVariant(
  line: ImportRow,
  terms: ImportCells,
  { options, current, problems }: Around,
): EditedVariant {
  const { sku, price, compare_at, stock } = line.cells
  const before = current?.variants.find((variant) => variant.sku === sku)
  if (price === undefined && !before) problems.push(problem(line, 'price', 'required'))
  return {
    id: before?.id ?? null,
    sku,
    options: { ...before?.options, ...readOptions(line, terms, { options, problems }) },
    price: price ?? before?.price ?? 0,
    compareAt: or(compare_at, before?.compareAt ?? null),
    stockDelta: stock === undefined ? 0 : stock - (before?.stock ?? 0),
  }
}

const PLACES = [
  { option: ['option1_ko', 'option1_en'], value: ['value1_ko', 'value1_en'] },
  { option: ['option2_ko', 'option2_en'], value: ['value2_ko', 'value2_en'] },
] as const

/** The values that a row names, each added to the product's options when it is new. */
function readOptions(
  line: ImportRow,
  terms: ImportCells,
  { options, problems }: Pick<Around, 'options' | 'problems'>,
): VariantOptions {
  const chosen: VariantOptions = {}
  for (const { option, value } of PLACES) {
    const named = both(line.cells, value)
    if (!named) continue
    const name = both(terms, option)
    if (!name) problems.push(problem(line, option[1], 'required'))
    else chosen[optionKey(name.en)] = optionKey(named.en)
    if (name) addValue(options, name, named)
  }
  return chosen
}

/** A name in both languages; one that is told in one alone is the same in the other. */
function both(
  cells: ImportCells,
  [ko, en]: readonly [ko: 'option1_ko' | 'option2_ko' | 'value1_ko' | 'value2_ko', en: ImportColumn],
): { ko: string; en: string } | null {
  const name = [cells[ko], cells[en]].filter((text) => typeof text === 'string')
  const [korean, english = korean] = name
  return korean === undefined || english === undefined ? null : { ko: korean, en: english }
}

function addValue(options: ProductOption[], name: ProductOption['name'], value: ProductOption['name']): void {
  const key = optionKey(name.en)
  let option = options.find((known) => known.key === key)
  if (!option) {
    option = { key, name, values: [] }
    options.push(option)
  }
  const valueKey = optionKey(value.en)
  if (!option.values.some((known) => known.key === valueKey))
    option.values.push({ key: valueKey, name: value })
}

/** Variants keep their places; new ones come after them. */
function inOrderOf(current: DeskProduct | null, variants: readonly EditedVariant[]): EditedVariant[] {
  const place = new Map(current?.variants.map(({ id }, index) => [id, index]))
  const placeOf = ({ id }: EditedVariant) => (id === null ? undefined : place.get(id)) ?? place.size
  return variants.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const COLUMN_OF: Readonly<Record<string, ImportColumn>> = {
  compareAt: 'compare_at',
  sku: 'sku',
  options: 'value1_en',
  saleEndsAt: 'sale_ends_at',
  dropNumber: 'drop_number',
  images: 'status',
}

/** The cell of a sheet that a problem of the product comes from. */
function locate(
  rows: readonly ImportRow[],
  variants: readonly EditedVariant[],
  path: readonly (string | number)[],
  code: string,
): ImportProblem {
  const [field, index, part] = path
  const variant = field === 'variants' && typeof index === 'number' ? variants[index] : undefined
  const line = rows.find(({ cells }) => cells.sku === variant?.sku) ?? rows[0]
  const column = COLUMN_OF[String(variant ? part : field)] ?? 'slug'
  return line
    ? problem(line, column, field === 'images' ? 'needs_pictures' : code)
    : { row: 1, column, code, value: '' }
}
