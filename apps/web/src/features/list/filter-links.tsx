'use client'

import { Tabs } from '@firstcome/ui/tabs'

type Props<Filter extends string> = {
  label: string
  /** The list without a filter, such as /orders. */
  list: string
  filters: readonly Filter[]
  current: Filter | undefined
  /** The words for a filter, or for all. */
  nameOf: (filter: Filter | undefined) => string
}

/** Narrows a list by a status; the address is its state. */
export function FilterLinks<Filter extends string>({ label, list, filters, current, nameOf }: Props<Filter>) {
  const tabs = [undefined, ...filters].map((filter) => ({
    key: filter ?? 'all',
    href: filter ? `${list}?status=${filter}` : list,
    label: nameOf(filter),
  }))
  return (
    <Tabs label={label} tabs={tabs} current={current ?? 'all'} className="mb-6 max-sm:-mx-4 max-sm:px-3" />
  )
}
