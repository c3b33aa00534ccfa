import { Link } from '@/i18n/navigation.ts'

/** The label's name, which leads home. */
export function Wordmark() {
  return (
    <Link href="/" className="-ml-1 px-1 py-2 text-xl font-extrabold tracking-[-0.065em]">
      Firstcome
    </Link>
  )
}
