'use client'

import { Button } from './button.tsx'
import type { Selection } from './data-table-types.ts'

/** What can be done with the rows that are selected; away while there are none. */
export function BulkBar<Row>({ selection }: { selection: Selection<Row> }) {
  const { selected, onChange, labels, actions } = selection
  return (
    <>
      <span role="status" className="sr-only">
        {selected.size > 0 && labels.count(selected.size)}
      </span>
      {selected.size > 0 && (
        <section
          aria-label={labels.count(selected.size)}
          className="sticky bottom-0 z-20 flex animate-fade-in flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink bg-paper py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]"
        >
          <span className="text-sm font-semibold tabular-nums">{labels.count(selected.size)}</span>
          <Button variant="quiet" onClick={() => onChange(new Set())}>
            {labels.clear}
          </Button>
          <div className="ml-auto flex flex-wrap gap-2">{actions}</div>
        </section>
      )}
    </>
  )
}
