import { formatWon } from '@firstcome/ui/format-won'

/** By how much a balance rose or fell, with its sign: “+₩5,000”, “−₩5,000”. */
export const formatChange = (amount: number): string => `${amount > 0 ? '+' : ''}${formatWon(amount)}`
