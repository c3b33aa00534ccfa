/** The link or button beside a part's title: quiet, and as high as a finger needs without making the line higher. */
export const asideClass =
  'tap -my-2 inline-flex shrink-0 items-center text-sm underline decoration-outline underline-offset-4 hover:decoration-ink'
