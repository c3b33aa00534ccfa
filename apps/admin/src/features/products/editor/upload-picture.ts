/** What became of an upload: the picture as the shop keeps it, or why it was refused. */
export type Uploaded =
  | { picture: { path: string; width: number; height: number } }
  | { refused: 'PAYLOAD_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE' | 'OTHER' }

const MAX_BYTES = 20_000_000

/** Sends a picture to the shop, which decodes it and keeps it in the sizes of its pages. */
export async function uploadPicture(file: File): Promise<Uploaded> {
  if (file.size > MAX_BYTES) return { refused: 'PAYLOAD_TOO_LARGE' }
  try {
    const answer = await fetch('/api/media', {
      method: 'POST',
      headers: { 'content-type': file.type.startsWith('image/') ? file.type : 'image/unknown' },
      body: file,
    })
    if (answer.ok) return { picture: await answer.json() }
    if (answer.status === 413) return { refused: 'PAYLOAD_TOO_LARGE' }
    return { refused: answer.status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'OTHER' }
  } catch {
    return { refused: 'OTHER' }
  }
}
