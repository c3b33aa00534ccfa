import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

const CODES = ['under_way', 'disabled', 'nothing_kept'] as const

/** Why a replay was refused, in words; undefined when it was not. */
export function useReplayRefusal(error: unknown): string | undefined {
  const t = useTranslations('webhooks')
  const refusal = refusalOf(error)
  if (refusal?.reason === 'REPLAY_TOO_LARGE') return t('replays.codes.too_large', refusal.details)
  if (refusal?.reason !== 'INVALID_INPUT') return error ? t('failed') : undefined
  const [issue] = refusal.details.issues
  return t(`replays.codes.${CODES.find((code) => code === issue?.code) ?? 'invalid'}`)
}
