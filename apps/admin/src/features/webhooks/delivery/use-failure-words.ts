import { useTranslations } from 'next-intl'

const FAILURES = [
  'unknown_host',
  'private_address',
  'refused',
  'tls',
  'timeout',
  'broken',
  'redirect',
  'gone',
  'rejected',
] as const

/** Why a try came to nothing, in words. */
export function useFailureWords(): (failure: string) => string {
  const t = useTranslations('webhooks.failures')
  return (failure) => {
    const known = FAILURES.find((each) => each === failure)
    return known ? t(known) : failure
  }
}
