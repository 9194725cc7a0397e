import { randomUUID } from 'node:crypto'

import { provider } from '../build/ref'
import type { Seedling } from '../build/sown'

/** The password of all demo people; they exist only in demo data. */
export const password = 'rozcestnik-demo'

const dayAgo = new Date(Date.now() - 86_400_000).toISOString()

type Person = Omit<Seedling<'users'>, 'email'> & { email: string }

/** Who signs in to the desk in the demo, one for each role and a second provider. */
export const people: Person[] = [
  { email: 'ada@demo.test', name: 'Ada, správkyně portálu', role: 'admin', password },
  { email: 'edda@demo.test', name: 'Edda, editorka', role: 'editor', password },
  { email: 'karel@demo.test', name: 'Karel, koordinátor plánování', role: 'coordinator', password },
  {
    ...{ email: 'pavla@demo.test', name: 'Pavla, vedoucí pečovatelské služby', password },
    ...{ role: 'provider', providers: [provider('pecovatelky-podhuri')] },
  },
  {
    ...{ email: 'petr@demo.test', name: 'Petr, vedoucí komunitního centra', password },
    ...{ role: 'provider', providers: [provider('komunitni-centrum-most')] },
  },
  // Invited and not here yet: nobody knows her password. An admin can send the invitation again.
  {
    ...{ email: 'ivana@demo.test', name: 'Ivana, nová kolegyně v Mostu', invitedAt: dayAgo },
    ...{ role: 'provider', providers: [provider('komunitni-centrum-most')] },
    password: randomUUID(),
  },
]
