/** The look every text control shares. */
export const controlClass =
  'block w-full min-h-(--control-field) rounded-sm border border-outline bg-raised px-3.5 text-base text-ink placeholder:text-quiet ' +
  'transition-colors hover:border-ink aria-invalid:border-signal disabled:border-hairline disabled:bg-sunken disabled:text-quiet'
