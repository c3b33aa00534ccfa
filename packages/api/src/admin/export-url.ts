/** Where the desk hands out a file that is narrowed by this input: a path on its own address, for the same session. */
export const exportUrl = (file: string, input: unknown): { url: string } => ({
  url: `/api/exports/${file}?input=${encodeURIComponent(JSON.stringify(input))}`,
})
