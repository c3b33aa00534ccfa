import { formatDropNumber } from '@firstcome/ui/format-drop-number'
import { useTranslations } from 'next-intl'

/** What a drop is called: by its number, or by what it is when it has none. */
export function useDropName(): (dropNumber: number | null) => string {
  const t = useTranslations('catalogue.drop')
  return (dropNumber) =>
    dropNumber === null ? t('one') : t('numbered', { number: formatDropNumber(dropNumber) })
}
