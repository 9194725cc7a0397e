import { innerCollection } from './innerCollection'

/** Each import of the state register: of which territory, of which day, with which numbers. */
export const RegisterImports = innerCollection<'register-imports'>({
  slug: 'register-imports',
  fields: [
    { name: 'scope', type: 'text', required: true, index: true },
    { name: 'state', type: 'text', required: true },
    { name: 'isFirst', type: 'checkbox', required: true },
    { name: 'makesTerritories', type: 'checkbox', required: true },
    { name: 'acceptedJump', type: 'checkbox', required: true },
    { name: 'asOf', type: 'text', required: true },
    { name: 'counts', type: 'json' },
  ],
})
