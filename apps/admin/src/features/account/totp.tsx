'use client'

import { Button } from '@firstcome/ui/button'
import { StatusDot } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { BeginTotp } from './begin-totp.tsx'
import { ProveSelf } from './prove-self.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useTotp } from './use-totp.ts'

/** The second step of signing in: off, being set up, or on. */
export function Totp({ on }: { on: boolean }) {
  const t = useTranslations('account.totp')
  const [act, setAct] = useState<'begin' | 'disable' | 'replace' | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const { disable, replace } = useTotp({
    onCodes: (told) => {
      setAct(null)
      setCodes(told)
    },
    onDisabled: () => setAct(null),
  })
  const close = () => setAct(null)
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
  if (act === 'begin')
    return (
      <BeginTotp
        onCancel={close}
        onCodes={(told) => {
          setAct(null)
          setCodes(told)
        }}
      />
    )
  if (act === 'disable') return <ProveSelf key={act} act={act} mutation={disable} onCancel={close} />
  if (act === 'replace') return <ProveSelf key={act} act={act} mutation={replace} onCancel={close} />
  return (
    <div className="grid justify-items-start gap-4">
      <span className="text-sm">
        <StatusDot tone={on ? 'done' : 'quiet'}>{t(on ? 'on' : 'off')}</StatusDot>
      </span>
      {on ? (
        <div className="flex flex-wrap gap-2">
          <Button variant="outline" onClick={() => setAct('replace')}>
            {t('replace.open')}
          </Button>
          <Button variant="quiet" onClick={() => setAct('disable')}>
            {t('disable.open')}
          </Button>
        </div>
      ) : (
        <Button variant="outline" onClick={() => setAct('begin')}>
          {t('begin.open')}
        </Button>
      )}
    </div>
  )
}
