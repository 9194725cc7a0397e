import { innerCollection } from './innerCollection'

/** Each time the state register is read from the desk or by night: what was asked, how far it is, what came of it. */
export const RegisterLoads = innerCollection<'register-loads'>({
  slug: 'register-loads',
  fields: [
    // The one that runs has `current`, any other its own id: of two that begin at once one is refused.
    { name: 'slot', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'source', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'step', type: 'text', required: true },
    { name: 'done', type: 'number', required: true },
    { name: 'total', type: 'number', required: true },
    // A running one that has not been heard of for a while was killed.
    { name: 'aliveAt', type: 'date', required: true },
    // The look after which a person took it over; absent by night.
    { name: 'look', type: 'text' },
    { name: 'acceptsJump', type: 'checkbox', required: true },
    { name: 'report', type: 'json' },
    { name: 'fault', type: 'json' },
    // Why it waits for a person.
    { name: 'need', type: 'text' },
  ],
})
