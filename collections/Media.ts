import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { publicOrOwnFiles, staffOrOwnFiles, uploaders } from '@/model/access/publicFiles'
import { fileUse } from '@/model/fields/fileUse'
import { originalName } from '@/model/fields/originalName'
import { line } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { checkPicture } from '@/subjects/files/checkPicture'
import { keepShown } from '@/subjects/files/keepShown'
import { nameFile } from '@/subjects/files/nameFile'
import { requireFile } from '@/subjects/files/requireFile'

import { contentCollection } from './contentCollection'

const webp = { format: 'webp' as const, options: { quality: 78 } }
const width = (name: string, pixels: number) => ({ name, width: pixels, formatOptions: webp })

/** Pictures: re-encoded on upload, public once something published shows them. */
export const Media = contentCollection({
  slug: 'media',
  labels: {
    singular: label('Obrázek', 'Picture', 'Зображення'),
    plural: label('Obrázky', 'Pictures', 'Зображення'),
  },
  access: {
    read: publicOrOwnFiles,
    readVersions: admins,
    create: uploaders,
    update: staffOrOwnFiles,
    delete: admins,
  },
  // To copy a file is to fetch it from where a body says.
  disableDuplicate: true,
  admin: {
    group: groups.pages,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt', 'originalName'],
    preview: undefined,
  },
  defaultPopulate: {
    alt: true,
    caption: true,
    credit: true,
    filename: true,
    url: true,
    width: true,
    height: true,
    sizes: true,
  },
  fields: [
    line('alt', label('Popis pro nevidomé', 'Alternative text', 'Опис для незрячих'), {
      required: true,
      maxLength: 300,
      description: label(
        'Jednou větou, co je na obrázku. Přečte ji čtečka obrazovky.',
        'What is in the picture, in one sentence. A screen reader reads it.',
        'Одним реченням: що на зображенні. Його читає програма для незрячих.',
      ),
    }),
    line('caption', label('Titulek', 'Caption', 'Підпис')),
    line('credit', label('Autor obrázku', 'Credit', 'Автор зображення'), { localized: false }),
    originalName(),
    ...fileUse,
  ],
  hooks: {
    beforeOperation: [requireFile, checkPicture, nameFile],
    beforeDelete: [keepShown],
  },
  trash: false,
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    formatOptions: webp,
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    imageSizes: [width('small', 400), width('medium', 800), width('large', 1600)],
    adminThumbnail: 'small',
    focalPoint: true,
    crop: true,
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  versions: false,
})
