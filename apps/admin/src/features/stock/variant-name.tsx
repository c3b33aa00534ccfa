/** A variant by its product and the values that it has. */
export function VariantName({ name, options }: { name: string; options: readonly string[] }) {
  return (
    <span>
      <span className="font-medium">{name}</span>
      {options.length > 0 && <span className="ml-2 text-muted">{options.join(' · ')}</span>}
    </span>
  )
}
