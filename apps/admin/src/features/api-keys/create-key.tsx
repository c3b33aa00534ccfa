'use client'

import { Drawer } from '@firstcome/ui/drawer'
import { useTranslations } from 'next-intl'
import { CreateKeyForm } from './create-key-form.tsx'

export interface CreateKeyProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Makes a key for a service; it is shown once, also when it was the first and the empty list is gone. */
export function CreateKey({ open, onOpenChange }: CreateKeyProps) {
  const t = useTranslations('apiKeys.create')
  return (
    <Drawer open={open} onOpenChange={onOpenChange} title={t('title')} closeLabel={t('close')}>
      {open && <CreateKeyForm />}
    </Drawer>
  )
}
