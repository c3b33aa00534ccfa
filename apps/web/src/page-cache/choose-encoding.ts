/** The smaller of the encodings that a browser takes, by its Accept-Encoding; null when it takes neither. */
export function chooseEncoding(accepted: string | undefined): 'br' | 'gzip' | null {
  const taken = (accepted ?? '').split(',').flatMap((entry) => {
    const [name = '', ...params] = entry.split(';').map((part) => part.trim().toLowerCase())
    return params.some((param) => /^q=0(\.0*)?$/.test(param)) ? [] : [name]
  })
  if (taken.includes('br')) return 'br'
  return taken.includes('gzip') ? 'gzip' : null
}
