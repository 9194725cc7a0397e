import type { Cms } from '../cms'
import { linksTo, somebody, writeEvent } from '../signUp'
import type { Case } from './case'

/** A good and a bad question for each endpoint of signing up. */
export const signUpQuestions = (cms: () => Cms): Record<string, Case> => {
  const signedUp = async (more: object = {}) => {
    const event = await writeEvent(cms(), { capacity: null, dates: [200, 300], ...more })
    const jana = somebody({ occurrences: [event.dates[0]] })
    await cms().rest(`/api/events/${event.id}/register`, { method: 'POST', body: jana })
    const where = { email: { equals: jana.email } }
    const { docs } = await cms().payload.find({ collection: 'registrations', where })
    const [token = ''] = await linksTo(cms(), jana.email)
    return { ...event, jana, token, registration: String(docs[0]?.id) }
  }

  return {
    register: {
      good: async () => ({ at: { id: (await writeEvent(cms())).id }, body: somebody() }),
      bad: async () => ({
        at: { id: (await writeEvent(cms())).id },
        body: somebody({ email: 'x' }),
      }),
    },
    readPlaces: {
      good: async () => ({ at: { id: (await signedUp()).id } }),
      bad: () => ({ at: { id: 'neni-tu' } }),
    },
    readFullEvents: {
      good: async () => {
        await writeEvent(cms(), { capacity: 0 })
        return {}
      },
      bad: () => ({ query: '?where=x' }),
    },
    writeToRegistered: {
      good: async () => ({
        at: { id: (await signedUp()).id },
        as: 'karel',
        body: { to: 'all', text: 'Vezměte si přezůvky.' },
      }),
      bad: async () => ({
        at: { id: (await signedUp()).id },
        as: 'karel',
        body: { to: 'x', text: 'y' },
      }),
    },
    readRegistration: {
      good: async () => ({ at: { token: (await signedUp()).token } }),
      bad: () => ({ at: { token: 'x' } }),
    },
    actOnRegistration: {
      good: async () => ({ at: { token: (await signedUp()).token }, body: { action: 'cancel' } }),
      bad: async () => ({ at: { token: (await signedUp()).token }, body: { action: 'x' } }),
    },
    cancelRegistration: {
      good: async () => ({ at: { id: (await signedUp()).registration }, as: 'karel', body: {} }),
      bad: async () => ({ at: { id: (await signedUp()).registration }, as: 'pavla', body: {} }),
    },
    noteRegistration: {
      good: async () => ({
        at: { id: (await signedUp()).registration },
        as: 'karel',
        body: { note: 'Volala.' },
      }),
      bad: async () => ({ at: { id: (await signedUp()).registration }, as: 'petr', body: {} }),
    },
    moveRegistration: {
      good: async () => {
        const { registration, dates } = await signedUp()
        return { at: { id: registration }, as: 'karel', body: { occurrence: dates[1] } }
      },
      bad: async () => {
        const { registration } = await signedUp()
        return { at: { id: registration }, as: 'karel', body: { occurrence: 'x' } }
      },
    },
  }
}
