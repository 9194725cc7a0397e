import { password } from '../cms'
import type { Case } from './case'

const email = 'nikdo@example.test'
const bad = () => ({ as: 'ada' as const, body: { email: 'x' } })

/** A good and a bad question for each endpoint about what is kept of a person. */
export const personalDataCases: Record<string, Case> = {
  findPersonalData: { good: () => ({ as: 'ada', body: { email } }), bad },
  exportPersonalData: { good: () => ({ as: 'ada', body: { email } }), bad },
  erasePersonalData: {
    good: () => ({ as: 'ada', body: { email, currentPassword: password } }),
    bad,
  },
}
