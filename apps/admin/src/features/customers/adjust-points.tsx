'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useKey } from '@/features/intention/use-key.ts'
import { AdjustPointsDialog } from './adjust-points-dialog.tsx'

/** Gives a customer points or takes some; the key outlives the dialog, so that a try of unknown outcome is never made twice. */
export function AdjustPoints({ customer }: { customer: { id: string; balance: number } }) {
  const t = useTranslations('customers.adjust')
  const [isOpen, setOpen] = useState(false)
  const intention = useKey()
  return (
    <>
      <Button size="sm" variant="outline" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && (
        <AdjustPointsDialog customer={customer} intention={intention} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
