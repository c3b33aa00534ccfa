/** Has the browser keep a JSON document as a file, as if it were a download. */
export function saveFile(name: string, content: object): void {
  const text = JSON.stringify(content, null, 2)
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
