import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

const CODES = ['private_address', 'unknown_host', 'too_many'] as const

/** Why an address was refused, in words; undefined when something else was. */
export function useUrlRefusal(error: unknown): string | undefined {
  const t = useTranslations('webhooks.form.codes')
  const refusal = refusalOf(error)
  if (refusal?.reason !== 'INVALID_INPUT') return undefined
  const issue = refusal.details.issues.find(({ path }) => path[0] === 'url')
  return issue && t(CODES.find((code) => code === issue.code) ?? 'invalid')
}
