import { expect, it } from 'vitest'
import { writeCsv } from './write-csv.ts'

async function written(...pages: (string | number)[][][]) {
  let text = ''
  const table = {
    name: 'test.csv',
    header: ['name', 'amount'],
    pages: (async function* () {
      yield* pages
    })(),
  }
  for await (const part of writeCsv(table)) text += part
  return text
}

it('writes a byte order mark, the header and the lines, each ended by CR LF', async () => {
  expect(await written([['김하늘', 1_000]], [['Jane', 0]])).toBe(
    '\uFEFFname,amount\r\n김하늘,1000\r\nJane,0\r\n',
  )
})

it('quotes what would break a line apart', async () => {
  expect(
    await written([
      ['a,b', 1],
      ['say "hi"', 2],
      ['two\nlines', 3],
    ]),
  ).toBe('\uFEFFname,amount\r\n"a,b",1\r\n"say ""hi""",2\r\n"two\nlines",3\r\n')
})

it.each(['=1+1', '+82', '-cmd', '@SUM(A1)', '\tx', '＝1'])('lets %j start no formula', async (cell) => {
  expect(await written([[cell, -500]])).toMatch(/^\uFEFFname,amount\r\n"?'[^']+"?,-500\r\n$/)
})
