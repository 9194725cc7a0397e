import { innerCollection } from './innerCollection'

/** Which entry a record of the state register is, and what the register said of it when it was last looked at. */
export const RegisterRecords = innerCollection<'register-records'>({
  slug: 'register-records',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    // Absent while the entry is being written: an import that is killed then writes it anew.
    { name: 'entry', type: 'text', index: true },
    { name: 'scope', type: 'text', required: true },
    { name: 'rules', type: 'number', required: true },
    { name: 'seen', type: 'json', required: true },
    { name: 'unknown', type: 'json' },
  ],
})
