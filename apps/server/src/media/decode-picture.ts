import { Refusal } from '@firstcome/db/domain/refusal'
import sharp from 'sharp'

/** What is decoded at all, whatever a file is named: no drawing that could run something, no format that nobody uploads. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((name) => `VipsForeignLoad${name}`)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: LOADERS })

const MAX_PIXELS = 60_000_000

export type DecodedPicture = { width: number; toWebp: (width: number) => Promise<EncodedPicture> }
export type EncodedPicture = { data: Buffer; width: number; height: number }

/**
 * A picture as it is to be looked at: turned upright, the first frame of those that move, without what its file says about
 * camera and place. Refuses: UNSUPPORTED_MEDIA_TYPE (no picture, or a broken one), PAYLOAD_TOO_LARGE (more than 60 megapixels).
 */
export async function decodePicture(file: Buffer): Promise<DecodedPicture> {
  if (file.length === 0) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', null)
  const picture = sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
  const { autoOrient } = await picture.metadata().catch(refuse)
  if (autoOrient.width * autoOrient.height > MAX_PIXELS) throw new Refusal('PAYLOAD_TOO_LARGE', null)
  return {
    width: autoOrient.width,
    toWebp: async (width) => {
      const resized = picture.clone().autoOrient().resize({ width, withoutEnlargement: true })
      const { data, info } = await resized
        .webp({ quality: 82 })
        .toBuffer({ resolveWithObject: true })
        .catch(refuse)
      return { data, width: info.width, height: info.height }
    },
  }
}

function refuse(cause: unknown): never {
  const tooLarge = cause instanceof Error && /pixel limit/i.test(cause.message)
  throw new Refusal(tooLarge ? 'PAYLOAD_TOO_LARGE' : 'UNSUPPORTED_MEDIA_TYPE', null)
}
