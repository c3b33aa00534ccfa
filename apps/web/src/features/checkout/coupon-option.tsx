import type { ReactNode } from 'react'

export interface CouponOptionProps {
  checked: boolean
  onChoose: () => void
  title: string
  mark?: string
  end?: ReactNode
}

/** One coupon to choose, or none; the whole of it is the target. */
export function CouponOption({ checked, onChoose, title, mark, end }: CouponOptionProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-sm border border-outline px-4 py-3 text-sm transition-colors hover:border-ink has-checked:border-ink has-checked:bg-raised">
      <input
        type="radio"
        name="coupon"
        checked={checked}
        onChange={onChoose}
        className="size-5 shrink-0 accent-ink"
      />
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{title}</span>
        {mark && <span className="ml-2 text-xs font-semibold text-signal">{mark}</span>}
      </span>
      {end && <span className="shrink-0 font-semibold tabular-nums">{end}</span>}
    </label>
  )
}
