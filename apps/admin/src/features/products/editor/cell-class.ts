/** A control inside a table: as tall as its row, quiet until it is touched. */
export const cellClass =
  'min-h-(--control-sm) w-full rounded-sm border border-outline bg-raised px-2 text-sm text-ink pointer-coarse:text-base tabular-nums ' +
  'placeholder:text-quiet hover:border-ink aria-invalid:border-signal disabled:border-hairline disabled:bg-sunken disabled:text-quiet'
