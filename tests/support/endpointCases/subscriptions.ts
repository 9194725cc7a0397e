import type { Cms } from '../cms'
import { solved } from '../consultations'
import { next } from '../content'
import { subscriptionsAt } from '../subscriptions'
import type { Case } from './case'

/** A good and a bad question for each endpoint of news by e-mail. */
export const subscriptionCases = (cms: () => Cms): Record<string, Case> => {
  const { subscriber } = subscriptionsAt(cms)
  const asked = async () => ({
    email: `ctenar-${next()}@example.test`,
    wants: ['news'],
    frequency: 'weekly',
    altcha: await solved(cms()),
  })
  const token = async () => ({ token: (await subscriber()).token })
  return {
    subscriptionChoices: { good: () => ({}), bad: () => ({ query: '?where=x' }) },
    subscriptionCounts: { good: () => ({ as: 'karel' }), bad: () => ({ as: 'pavla' }) },
    askForSubscription: {
      good: async () => ({ body: await asked() }),
      bad: async () => ({ body: { ...(await asked()), wants: [] } }),
    },
    readSubscription: {
      good: async () => ({ at: await token() }),
      bad: () => ({ at: { token: 'neni' } }),
    },
    changeSubscription: {
      good: async () => ({ at: await token(), body: { action: 'confirm' } }),
      bad: async () => ({ at: await token(), body: { action: 'x' } }),
    },
    endSubscription: {
      good: async () => ({ at: await token(), body: { 'List-Unsubscribe': 'One-Click' } }),
      bad: async () => ({ at: await token(), query: '?where=x' }),
    },
  }
}
