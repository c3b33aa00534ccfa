'use client'

import { CHARGE_MAX, CHARGE_MIN } from '@firstcome/client'
import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { TextField } from '@firstcome/ui/text-field'
import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { AmountChoice } from './amount-choice.tsx'
import { readChargeAmount } from './charge-amount.ts'
import { ChargeFailed } from './charge-failed.tsx'
import { useCharge } from './use-charge.ts'

// Long enough that the second press of a double click is no second charge.
const thanksMs = 2_000
const presets = [10_000, 50_000, 100_000, 300_000]

/** Fills the wallet by a usual amount or by one's own; the button says how much. */
export function ChargeForm() {
  const t = useTranslations('wallet.charge')
  const [typed, setTyped] = useState('50,000')
  const [judged, setJudged] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const charge = useCharge()
  const { isSuccess, reset } = charge
  useEffect(() => {
    if (!isSuccess) return
    const timer = setTimeout(reset, thanksMs)
    return () => clearTimeout(timer)
  }, [isSuccess, reset])
  const read = readChargeAmount(typed)
  const amount = 'amount' in read ? read.amount : null
  const write = (text: string) => {
    setTyped(text)
    reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setJudged(true)
    if (amount === null) return field.current?.focus()
    if (isSuccess) return
    charge.mutate(amount)
  }
  const range = { min: formatWon(CHARGE_MIN), max: formatWon(CHARGE_MAX) }
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <AmountChoice
        label={t('choose')}
        amounts={presets}
        amount={amount}
        onChoose={(each) => write(each.toLocaleString('ko-KR'))}
      />
      <TextField
        ref={field}
        label={t('own')}
        prefix="₩"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setJudged(true)}
        hint={t('range', range)}
        error={judged && 'problem' in read ? t(`problems.${read.problem}`, range) : undefined}
        inputClassName="tabular-nums"
      />
      {charge.isError && <ChargeFailed error={charge.error} />}
      <Button type="submit" size="lg" variant="signal" pending={charge.isPending}>
        {isSuccess && <Check aria-hidden size={18} />}
        {amount === null ? t('action') : t(isSuccess ? 'done' : 'actionOf', { amount: formatWon(amount) })}
      </Button>
    </form>
  )
}
