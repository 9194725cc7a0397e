import { label } from '@/lib/label'
import { worksAtDesk } from '@/lib/roles'
import { admins } from '@/model/access/admins'
import { publicOrOwnFiles, staffOrOwnFiles, uploaders } from '@/model/access/publicFiles'
import { fileUse } from '@/model/fields/fileUse'
import { originalName } from '@/model/fields/originalName'
import { title } from '@/model/fields/text'
import { wholeNumber } from '@/model/fields/wholeNumber'
import { groups } from '@/model/groups'
import { documentTypes } from '@/subjects/files/documents/kinds'
import { settleDocument } from '@/subjects/files/documents/settleDocument'
import { warnings } from '@/subjects/files/documents/warnings'
import { nameDownload } from '@/subjects/files/nameDownload'
import { keepShown } from '@/subjects/files/keepShown'
import { nameFile } from '@/subjects/files/nameFile'
import { requireFile } from '@/subjects/files/requireFile'

import { contentCollection } from './contentCollection'

/** Documents to download; served as attachments, public once something published offers them. */
export const Files = contentCollection({
  slug: 'files',
  labels: {
    singular: label('Soubor', 'File', 'Файл'),
    plural: label('Soubory', 'Files', 'Файли'),
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
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'filesize', 'updatedAt'],
    listSearchableFields: ['title', 'originalName'],
    preview: undefined,
  },
  defaultPopulate: {
    title: true,
    url: true,
    filename: true,
    mimeType: true,
    filesize: true,
    pages: true,
  },
  fields: [
    title('title', label('Název dokumentu', 'Title', 'Назва документа'), { required: true }),
    wholeNumber('pages', label('Počet stran', 'Pages', 'Кількість сторінок')),
    {
      name: 'warnings',
      type: 'select',
      hasMany: true,
      label: label('Na co narazí čtenáři', 'What readers trip over', 'На що натраплять читачі'),
      options: Object.entries(warnings).map(([value, text]) => ({ value, label: text })),
      access: { read: ({ req: { user } }) => worksAtDesk(user) },
      admin: {
        readOnly: true,
        components: { Field: '/src/subjects/files/desk/Warnings#Warnings' },
      },
    },
    originalName(),
    ...fileUse,
  ],
  hooks: {
    beforeOperation: [requireFile, settleDocument, nameFile],
    beforeDelete: [keepShown],
  },
  trash: false,
  upload: {
    mimeTypes: documentTypes,
    pasteURL: false,
    handlers: [nameDownload],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  versions: false,
})
