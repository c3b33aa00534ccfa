/** The look of a control that narrows a list: one line, as high as a small button, marked while it narrows. */
export const filterClass = (isSet: boolean) =>
  `min-h-(--control-sm) rounded-sm border bg-raised px-2 text-sm pointer-coarse:text-base transition-colors hover:border-ink ${
    isSet ? 'border-ink font-medium' : 'border-outline text-muted'
  }`
