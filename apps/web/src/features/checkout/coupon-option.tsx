import { RadioField } from '@firstcome/ui/radio-field'
import type { ReactNode } from 'react'

export interface CouponOptionProps {
  checked: boolean
  onChoose: () => void
  title: string
  mark?: string
  end?: ReactNode
}

/** One coupon to choose, or none. */
export function CouponOption({ checked, onChoose, title, mark, end }: CouponOptionProps) {
  return (
    <RadioField name="coupon" checked={checked} onChange={onChoose}>
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{title}</span>
        {mark && <span className="ml-2 text-xs font-semibold text-signal">{mark}</span>}
      </span>
      {end && <span className="shrink-0 font-semibold tabular-nums">{end}</span>}
    </RadioField>
  )
}
