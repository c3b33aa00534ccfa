import { expect, test } from 'vitest'
import { readRows } from './read-rows.ts'

const sheet = (...lines: string[]) =>
  readRows(lines.map((line, index) => ({ row: index + 1, cells: line.split(',') })))

test('cells are read by the name of their column, and empty ones are left out', () => {
  const { rows, problems } = sheet(
    'sku,slug,price,compare_at,sale_starts_at,stock',
    'T-1, tee ,19000,-,2026-12-01 12:00,',
  )
  expect(problems).toEqual([])
  expect(rows).toEqual([
    {
      row: 2,
      cells: {
        sku: 'T-1',
        slug: 'tee',
        price: 19_000,
        compare_at: null,
        sale_starts_at: '2026-12-01T03:00:00.000Z',
      },
    },
  ])
})

test('every bad cell of every row is named', () => {
  const { problems } = sheet(
    'slug,sku,price,stock,status',
    'Field Jacket,T-1,-5,-1,on sale',
    ',,1.5,many,',
    'tee,T-1,100,1,draft',
    'tee,T-1,100,1,draft',
  )
  expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '2 slug invalid',
    '2 price invalid',
    '2 stock invalid',
    '2 status invalid',
    '3 slug required',
    '3 sku required',
    '3 price invalid',
    '3 stock invalid',
    '5 sku duplicate',
  ])
})

test('a header names each column once, and slug and SKU among them', () => {
  const { problems } = sheet('slug,prize,slug', 'tee,1,tee')
  expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual([
    'sku missing_column',
    'prize unknown_column',
    'slug duplicate',
  ])
  expect(readRows([]).problems).toHaveLength(2)
})

test('a sheet has 5,000 rows at most', () => {
  const lines = Array.from({ length: 5_001 }, (_, index) => `tee,T-${index}`)
  expect(sheet('slug,sku', ...lines)).toMatchObject({ rows: [], problems: [{ code: 'too_many' }] })
})
