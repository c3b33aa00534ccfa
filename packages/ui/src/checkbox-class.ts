const mark =
  'before:size-[62.5%] before:bg-paper before:opacity-0 checked:before:opacity-100 indeterminate:before:opacity-100 ' +
  'before:[clip-path:polygon(14%_45%,39%_70%,87%_12%,100%_24%,40%_96%,0_58%)] indeterminate:before:[clip-path:inset(42%_8%)]'

/** The look of every box to tick; whoever has colours of their own keeps the platform's. */
export const checkboxClass =
  'grid shrink-0 cursor-[inherit] appearance-none place-items-center rounded-sm border border-outline bg-raised transition-colors hover:border-ink ' +
  'checked:border-ink checked:bg-ink indeterminate:border-ink indeterminate:bg-ink ' +
  'disabled:border-hairline disabled:bg-sunken disabled:checked:border-quiet disabled:checked:bg-quiet ' +
  `forced-colors:appearance-auto forced-colors:before:hidden ${mark}`
