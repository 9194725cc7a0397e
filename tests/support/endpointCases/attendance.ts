import type { Cms } from '../cms'
import { signUpAt, writeEvent } from '../signUp'
import type { Case } from './case'

/** A good and a bad question for each endpoint of the day of an event. */
export const attendanceQuestions = (cms: () => Cms): Record<string, Case> => {
  const { several, stored } = signUpAt(cms)
  const attended = async () => {
    const { id } = await writeEvent(cms())
    await several(id, 1)
    return { id, registration: String((await stored(id))[0]?.id) }
  }

  return {
    readAttendance: {
      good: async () => ({ at: { id: (await attended()).id }, as: 'karel' }),
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', query: '?occurrence=x' }),
    },
    markAttendance: {
      good: async () => {
        const { id, registration } = await attended()
        return { at: { id }, as: 'karel', body: { marks: [{ registration, attendance: 'there' }] } }
      },
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', body: { marks: [] } }),
    },
    attendanceSheet: {
      good: async () => ({ at: { id: (await attended()).id }, as: 'karel' }),
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', query: '?locale=de' }),
    },
    addWalkIn: {
      good: async () => ({
        at: { id: (await attended()).id },
        as: 'karel',
        body: { name: 'Božena Stará' },
      }),
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', body: { name: '' } }),
    },
  }
}
