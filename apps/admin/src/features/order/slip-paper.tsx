/** Prints the slip alone, black on white, whatever the theme is, on paper of this size. */
export function SlipPaper({ size }: { size: 'A4' | 'A5' }) {
  return (
    <style>{`
      @page { size: ${size}; margin: 12mm }
      @media print {
        html, body { background: #fff }
        body * { visibility: hidden }
        [data-slip], [data-slip] * { visibility: visible; color: #000; border-color: #000 }
        [data-slip] { position: absolute; inset: 0 0 auto; max-width: none; margin: 0; border: 0; padding: 0 }
      }
    `}</style>
  )
}
