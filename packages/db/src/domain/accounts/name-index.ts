/** The one form under which a name is found again, however it was typed: one width, one case, no spaces. */
export const nameIndexForm = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
