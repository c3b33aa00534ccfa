import { refusalOf } from '@/trpc/refusal-of.ts'

/** The field that the desk found wrong, such as a password that is not the caller's; null when it refused for another reason. */
export function wrongField(error: unknown): string | null {
  const details = refusalOf(error)?.details
  if (typeof details !== 'object' || details === null || !('issues' in details)) return null
  const { issues } = details
  const [first] = Array.isArray(issues) ? issues : []
  return typeof first?.path?.[0] === 'string' ? first.path[0] : null
}
