import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newCategory } from '../../testing/new-category.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { productInput } from '../../testing/product-input.ts'
import { createProduct } from './create-product.ts'
import { importProducts } from './import-products.ts'
import { getDeskProduct } from './queries/get-desk-product.ts'

const staff = await newStaff()
const HEADER =
  'slug,category,name_ko,name_en,description_ko,description_en,option1_ko,option1_en,value1_ko,value1_en,sku,price,compare_at,stock'

const send = (lines: string[], { dryRun = false, idempotencyKey = `sheet-${mintId()}` } = {}) =>
  importProducts(staff, { csv: `\uFEFF${lines.join('\r\n')}`, dryRun, idempotencyKey })

/** A sheet of a new tee in two colours. */
async function tee() {
  const mark = mintId().slice(-12)
  const { slug: category } = await newCategory()
  const slug = `tee-${mark}`
  const sku = (colour: string) => `TEE-${mark}-${colour}`.toUpperCase()
  const lines = [
    HEADER,
    `${slug},${category},티셔츠,Tee,"면, 두꺼운",Heavy cotton,색상,Colour,잉크,Ink,${sku('ink')},"39,000",45000,5`,
    `${slug},,,,,,,,본,Bone,${sku('bone')},39000,,0`,
  ]
  return { slug, category, sku, lines }
}

const bySlug = async (slug: string) => {
  const { id } = await prisma.product.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  return getDeskProduct({ id })
}

test('a dry run tells what a sheet would do, and a run does it once', async () => {
  const { slug, category, sku, lines } = await tee()
  const report = { rows: 2, created: 1, updated: 0, problems: [] }
  expect(await send(lines, { dryRun: true })).toEqual(report)
  expect(await prisma.product.count({ where: { slug } })).toBe(0)

  const idempotencyKey = `sheet-${mintId()}`
  const answers = await Promise.all([1, 2, 3].map(() => send(lines, { idempotencyKey })))
  expect(answers).toEqual([report, report, report])
  expect(await bySlug(slug)).toMatchObject({
    version: 1,
    status: 'draft',
    category,
    name: { ko: '티셔츠', en: 'Tee' },
    description: { ko: '면, 두꺼운', en: 'Heavy cotton' },
    options: [
      {
        key: 'color',
        name: { ko: '색상', en: 'Colour' },
        values: [
          { key: 'ink', name: { ko: '잉크', en: 'Ink' } },
          { key: 'bone', name: { ko: '본', en: 'Bone' } },
        ],
      },
    ],
    variants: [
      { sku: sku('ink'), options: { color: 'ink' }, price: 39_000, compareAt: 45_000, stock: 5 },
      { sku: sku('bone'), options: { color: 'bone' }, price: 39_000, compareAt: null, stock: 0 },
    ],
  })
  const movements = await prisma.stockMovement.findMany({ where: { variant: { product: { slug } } } })
  expect(movements).toMatchObject([{ delta: 5, reason: 'imported', actor: `staff:${staff.staffId}` }])
  const acts = { actor: `staff:${staff.staffId}`, action: 'product.imported' }
  expect(await prisma.auditEntry.findMany({ where: acts })).toMatchObject([
    { after: { rows: 2, created: 1, updated: 0, slugs: [slug] } },
  ])
})

test('a product that is there changes in what its rows say, and in nothing else', async () => {
  const { slug: category } = await newCategory()
  const { id, slug } = await createProduct('system', productInput({ category }))
  const before = await getDeskProduct({ id })
  const [first, second, ...others] = before.variants
  const lines = ['slug,sku,price,stock', `${slug},${first?.sku},150000,10`, `${slug},${second?.sku},,2`]
  expect(await send(lines)).toEqual({ rows: 2, created: 0, updated: 1, problems: [] })
  expect(await getDeskProduct({ id })).toEqual({
    ...before,
    version: 2,
    variants: [{ ...first, price: 150_000, stock: 10 }, { ...second, stock: 2 }, ...others],
    updatedAt: expect.any(String),
  })
})

test('every bad row is named, and one bad row holds back all', async () => {
  const other = await createProduct('system', productInput({ category: (await newCategory()).slug }))
  const taken = (await getDeskProduct(other)).variants[0]?.sku
  const { slug, category, lines, sku } = await tee()
  const bad = [
    ...lines,
    `${slug},,,,,,,,본,Bone,${sku('again')},39000,,`,
    `${slug},nowhere,,,,,,,모스,Moss,${taken},39000,100,`,
    `x-${slug},${category},,,,,,,,,${sku('x')},,,-3`,
  ]
  const { problems } = await send(bad, { dryRun: true })
  expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '4 value1_en duplicate',
    '5 category differs',
    '5 compare_at not_above_price',
    '5 category unknown',
    '5 sku taken',
    '6 stock invalid',
    '6 name_ko required',
    '6 name_en required',
    '6 description_ko required',
    '6 description_en required',
    '6 price required',
  ])
  await expect(send(bad)).rejects.toMatchObject({
    reason: 'INVALID_INPUT',
    details: { issues: problems.map(({ row, column, code }) => ({ path: ['csv', row, column], code })) },
  })
  expect(await prisma.product.count({ where: { slug: { endsWith: slug } } })).toBe(0)
})

test('a drop gets its window and number, and a dash takes the number away', async () => {
  const { id, slug } = await createProduct('system', productInput({ category: (await newCategory()).slug }))
  const sku = (await getDeskProduct({ id })).variants[0]?.sku
  const sheet = (starts: string, number: string) => [
    'slug,sku,sale_starts_at,drop_number',
    `${slug},${sku},${starts},${number}`,
  ]
  expect((await send(sheet('', '7'), { dryRun: true })).problems).toEqual([
    { row: 2, column: 'drop_number', code: 'without_start', value: '7' },
  ])
  await send(sheet('2026-12-01 11:00', '7'))
  expect(await bySlug(slug)).toMatchObject({ saleStartsAt: '2026-12-01T02:00:00.000Z', dropNumber: 7 })
  await send(sheet('', '-'))
  expect(await bySlug(slug)).toMatchObject({ saleStartsAt: '2026-12-01T02:00:00.000Z', dropNumber: null })
})

test('what goes on sale needs a picture, and what is no sheet is said to be none', async () => {
  const { lines } = await tee()
  const active = lines.map((line, index) => `${line},${['status', 'active', ''][index]}`)
  expect((await send(active, { dryRun: true })).problems).toEqual([
    { row: 2, column: 'status', code: 'needs_pictures', value: 'active' },
  ])
  await expect(send(['slug,"sku', 'a,b'], { dryRun: true })).rejects.toMatchObject({
    details: { issues: [{ path: ['csv'], code: 'malformed' }] },
  })
})

test('a sheet of two thousand rows is one short transaction', async () => {
  const { slug: category } = await newCategory()
  const mark = mintId().slice(-12)
  const rows = Array.from({ length: 2_000 }, (_, index) => {
    const product = `bulk-${mark}-${Math.floor(index / 4)}`
    const size = `S${index % 4}`
    return `${product},${category},양말,Socks,면,Cotton,사이즈,Size,${size},${size},BULK-${mark}-${index}`.replace(
      /BULK-.*/,
      (sku) => sku.toUpperCase(),
    )
  })
  const report = await send([
    HEADER.replace(',compare_at,stock', ',stock'),
    ...rows.map((row) => `${row},9000,3`),
  ])
  expect(report).toEqual({ rows: 2_000, created: 500, updated: 0, problems: [] })
  expect(await prisma.variant.count({ where: { product: { category: { slug: category } } } })).toBe(2_000)
})
