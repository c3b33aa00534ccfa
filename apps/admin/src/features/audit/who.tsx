'use client'

import { useTranslations } from 'next-intl'
import type { Entry } from './entry.ts'

/** Who acted: a member of staff, or the shop by itself. */
export function Who({ staff }: Pick<Entry, 'staff'>) {
  const t = useTranslations('audit')
  return staff ? staff.name : <span className="text-quiet">{t('system')}</span>
}
