import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

import { idOf } from '@/lib/idOf'
import type { Site } from '@/payload-types'
import { env } from '@/platform/env'

/** Wide enough for seven centimetres on paper, in pixels. */
const width = 800

/** The portal's logo as a picture for the title page, as the request may see it; null where there is none. */
export const markOf = async (
  req: PayloadRequest,
  { logo }: Pick<Site, 'logo'>,
): Promise<Buffer | null> => {
  const id = idOf(logo)
  const picture =
    id &&
    (await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    }))
  if (!picture || !picture.filename) return null
  try {
    const bytes = await readFile(path.resolve(env.mediaDir, 'media', picture.filename))
    return await sharp(bytes).resize({ width, withoutEnlargement: true }).png().toBuffer()
  } catch (error) {
    // A file that was lost on the disk must not take the whole catalogue with it: doctor tells of it.
    req.payload.logger.warn(
      { media: id, fault: (error as Error).name },
      'the mark cannot be printed',
    )
    return null
  }
}
