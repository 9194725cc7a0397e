import { innerCollection } from './innerCollection'

/** What an import of a table wrote, row by row, so that it can go on after a crash and be taken back. */
export const TableImportRows = innerCollection<'table-import-rows'>({
  slug: 'table-import-rows',
  fields: [
    { name: 'import', type: 'text', required: true, index: true },
    { name: 'row', type: 'number', required: true },
    // Absent while a new entry is being written.
    { name: 'entry', type: 'text' },
    { name: 'isNew', type: 'checkbox', required: true },
    { name: 'wasPublished', type: 'checkbox', required: true },
    // The fields that it changed, as they were and as it left them.
    { name: 'before', type: 'json', required: true },
    { name: 'after', type: 'json', required: true },
    { name: 'savedAt', type: 'date' },
    { name: 'state', type: 'text', required: true },
  ],
})
