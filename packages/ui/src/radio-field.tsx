import type { ComponentProps } from 'react'

const mark =
  'mt-px size-5 shrink-0 cursor-[inherit] appearance-none rounded-full border border-outline bg-raised ' +
  'transition-[border-width,border-color] checked:border-6 checked:border-ink forced-colors:appearance-auto'

/** One of several to choose, in a frame with its words beside it; the whole of it is the target. */
export function RadioField({ children, ...input }: Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  return (
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border border-outline px-4 py-3.5 text-sm transition-colors hover:border-ink has-checked:border-ink has-checked:bg-raised">
      <input {...input} type="radio" className={mark} />
      {children}
    </label>
  )
}
