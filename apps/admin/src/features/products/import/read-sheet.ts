/** The text of a file that a spreadsheet saved: UTF-8, or else what Korean Excel writes. */
export async function readSheet(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('euc-kr').decode(bytes)
  }
}
