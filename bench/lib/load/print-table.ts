type Cell = string | number

/** Prints rows under their headings; columns of figures are aligned to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const lines = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((line) => [...(line[column] ?? '')].length)),
  )
  for (const line of lines) {
    const cells = line.map((cell, column) => {
      const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length))
      return /^[\d.,× –-]+( \w+)?$/.test(cell) ? space + cell : cell + space
    })
    console.log(cells.join('   ').trimEnd())
  }
}
