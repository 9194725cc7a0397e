import { provider } from '../build/ref'
import type { Seedling } from '../build/sown'

/** The password of all demo people; they exist only in demo data. */
export const password = 'rozcestnik-demo'

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
]
