import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'

type Status = Outputs['returns']['list']['items'][number]['status']

const tones: Record<Status, StatusTone> = { requested: 'signal', approved: 'done', rejected: 'quiet' }

/** Whether a return waits for a decision, or which one was made. */
export function ReturnStatus({ status }: { status: Status }) {
  const t = useTranslations('returns.status')
  return <StatusDot tone={tones[status]}>{t(status)}</StatusDot>
}
