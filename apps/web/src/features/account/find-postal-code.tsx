import { useTranslations } from 'next-intl'

/** The way to the state's own register of addresses, in a tab of its own: the page loads nothing from elsewhere. */
export function FindPostalCode() {
  const t = useTranslations('account.address')
  return (
    <a
      href="https://www.juso.go.kr"
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center text-sm underline decoration-outline underline-offset-4 hover:decoration-ink"
    >
      {t('postalCodeFind')}
    </a>
  )
}
