import path from 'node:path'
import type { PayloadRequest } from 'payload'

import type { Shelf } from '../pictures/shelf'
import type { ReadyPicture } from '../plan/ready'
import { ownRequest } from './ownRequest'

const types: Record<string, string> = { '.png': 'image/png', '.webp': 'image/webp' }

/**
 * Puts a picture into the library. One of which the old site said nothing to blind people says nothing here either:
 * the library demands the words when somebody saves it next, and publication names it.
 */
export const bringPicture = async (
  req: PayloadRequest,
  shelf: Shelf,
  { path: file, alt }: ReadyPicture,
): Promise<string> => {
  const data = await shelf.read(file)
  const name = path.posix.basename(file)
  const mimetype = types[path.extname(name).toLowerCase()] ?? 'image/jpeg'
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: alt || name },
    file: { data, mimetype, name, size: data.length },
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
    req: ownRequest(req),
  })
  if (!alt) await silence(req, String(id))
  return String(id)
}

const silence = (req: PayloadRequest, id: string) =>
  req.payload.db.updateOne({ collection: 'media', id, data: { alt: { cs: '' } }, req })
