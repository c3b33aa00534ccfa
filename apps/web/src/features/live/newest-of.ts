import type { Live } from '@firstcome/ui/use-live'

/** What was told live, unless an answer that was asked for since the connection was lost is newer; then null. */
export function newestOf<Told>({ told, at, connected }: Live<Told>, answeredAt: number): Told | null {
  return connected || answeredAt < at ? told : null
}
