import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DataTable, type DataTableProps } from './data-table.tsx'

interface Order {
  id: string
  number: string
  total: number
}

const rows: Order[] = [
  { id: 'o1', number: '1001', total: 89_000 },
  { id: 'o2', number: '1002', total: 12_000 },
]

const render = (props: Partial<DataTableProps<Order>> = {}) =>
  renderToStaticMarkup(
    <DataTable
      caption="Orders"
      columns={[
        { key: 'number', header: 'Number', cell: (order) => order.number },
        { key: 'total', header: 'Total', align: 'end', sortable: true, cell: (order) => order.total },
      ]}
      rows={rows}
      rowKey={(order) => order.id}
      empty={<p>No orders yet</p>}
      {...props}
    />,
  )

describe('DataTable', () => {
  test('is a table with a caption, named columns and rows', () => {
    const markup = render()
    expect(markup).toContain('<caption class="sr-only">Orders</caption>')
    expect(markup.match(/<th scope="col"/g)).toHaveLength(2)
    expect(markup.match(/<th scope="row"/g)).toHaveLength(2)
    expect(markup).not.toContain('<a ')
  })

  test('names each row by its first cell, which leads to it', () => {
    expect(render({ rowHref: (order) => `/orders/${order.id}` })).toMatch(
      /<th scope="row"[^>]*><a data-row-link="true" href="\/orders\/o1"[^>]*>1001<\/a><\/th>/,
    )
  })

  test('sorts by links, the greatest first, then the other way round', () => {
    const hrefFor = (by: string, direction: string) => `?sort=${by}-${direction}`
    const sorted = render({ sort: { by: 'total', direction: 'desc', hrefFor } })
    expect(sorted).toContain('aria-sort="descending"')
    expect(sorted).toContain('href="?sort=total-asc"')
    const other = render({ sort: { by: 'number', direction: 'asc', hrefFor } })
    expect(other).toContain('href="?sort=total-desc"')
    expect(other).not.toContain('href="?sort=number')
  })

  test('shows what can be done with the selected, and only then', () => {
    const labels = {
      all: 'Select all',
      row: (order: Order) => `Select ${order.number}`,
      count: (count: number) => `${count} selected`,
      clear: 'Select none',
    }
    const select = (selected: string[]) =>
      render({ selection: { selected: new Set(selected), onChange: () => {}, labels, actions: 'Ship' } })
    expect(select(['o2'])).toContain('1 selected')
    expect(select(['o2'])).toMatch(/aria-label="Select 1002"[^>]*checked=""/)
    expect(select([])).not.toContain('Ship')
  })

  test('is busy while its rows are on their way, and says what is missing when there are none', () => {
    expect(render({ rows: undefined })).toContain('aria-busy="true"')
    expect(render({ rows: [] })).toBe('<p>No orders yet</p>')
  })
})
