import { notFound } from 'next/navigation'

/** Gives an unknown address the shop's own page instead of the framework's. */
export default function UnknownPage() {
  notFound()
}
