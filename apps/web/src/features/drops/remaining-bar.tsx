/** What is left of a drop as a length; the figure beside it says the same in words. */
export function RemainingBar({ remaining, quantity }: { remaining: number; quantity: number }) {
  return (
    <div aria-hidden className="h-1.5 w-full overflow-hidden bg-hairline">
      <div
        className="h-full origin-left bg-signal transition-transform duration-250"
        style={{ transform: `scaleX(${quantity > 0 ? remaining / quantity : 0})` }}
      />
    </div>
  )
}
