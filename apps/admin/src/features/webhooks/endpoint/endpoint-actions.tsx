'use client'

import { Button } from '@firstcome/ui/button'
import { IconButton } from '@firstcome/ui/icon-button'
import { Menu } from '@firstcome/ui/menu'
import { MenuItem } from '@firstcome/ui/menu-item'
import { MenuLine } from '@firstcome/ui/menu-line'
import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMay } from '@/features/session/use-may.ts'
import { EditEndpoint } from './edit-endpoint.tsx'
import type { Endpoint } from './endpoint.ts'
import { PauseEndpoint } from './pause-endpoint.tsx'
import { RemoveEndpoint } from './remove-endpoint.tsx'
import { RotateSecret } from './rotate-secret.tsx'
import { TestSend } from './test-send.tsx'

type Open = 'pause' | 'edit' | 'rotate' | 'remove' | null

/** What can be done with an endpoint: tried and paused by managers, changed by owners. */
export function EndpointActions({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('webhooks')
  const [open, setOpen] = useState<Open>(null)
  const [mayRun, mayEdit] = [useMay('manager'), useMay('owner')]
  const act = endpoint.status === 'active' ? 'pause' : 'resume'
  const close = () => setOpen(null)
  return (
    <>
      {mayRun && <TestSend id={endpoint.id} />}
      {mayRun && (
        <Button
          size="sm"
          variant={act === 'pause' ? 'outline' : 'solid'}
          onClick={() => setOpen('pause')}
          className="max-sm:hidden"
        >
          {t(`${act}.open`)}
        </Button>
      )}
      <Menu
        trigger={
          <IconButton label={t('menu')} className="size-(--control-sm) -mr-1.5 pointer-coarse:-mr-3">
            <Ellipsis aria-hidden size={16} />
          </IconButton>
        }
      >
        {mayRun && (
          <div className="sm:hidden">
            <MenuItem onSelect={() => setOpen('pause')}>{t(`${act}.open`)}</MenuItem>
          </div>
        )}
        {mayEdit && <MenuItem onSelect={() => setOpen('edit')}>{t('form.edit')}</MenuItem>}
        {mayEdit && <MenuItem onSelect={() => setOpen('rotate')}>{t('rotate.open')}</MenuItem>}
        <MenuItem href={`/audit?subject=${endpoint.id}`}>{t('audit')}</MenuItem>
        {mayEdit && <MenuLine />}
        {mayEdit && (
          <MenuItem tone="signal" onSelect={() => setOpen('remove')}>
            {t('remove.open')}
          </MenuItem>
        )}
      </Menu>
      {open === 'pause' && <PauseEndpoint endpoint={endpoint} onClose={close} />}
      {open === 'edit' && <EditEndpoint endpoint={endpoint} onClose={close} />}
      {open === 'rotate' && <RotateSecret endpoint={endpoint} onClose={close} />}
      {open === 'remove' && <RemoveEndpoint endpoint={endpoint} onClose={close} />}
    </>
  )
}
