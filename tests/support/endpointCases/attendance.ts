import { attendanceAt } from '../attendance'
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

  const certified = async () => {
    const { id } = await writeEvent(cms(), { dates: [-2] })
    const { walkIn } = attendanceAt(cms)
    await walkIn(id, { name: 'Božena Stará', email: 'bozena@example.test' })
    return { id, registration: String((await stored(id))[0]?.id) }
  }
  const issued = async () => {
    const made = await certified()
    await attendanceAt(cms).post(made.id, 'certificates', {})
    return made
  }

  return {
    issueCertificates: {
      good: async () => ({ at: { id: (await certified()).id }, as: 'karel', body: {} }),
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', body: {} }),
    },
    printCertificate: {
      good: async () => ({ at: { id: (await issued()).registration }, as: 'karel' }),
      bad: async () => ({ at: { id: (await certified()).registration }, as: 'karel' }),
    },
    checkCertificate: {
      good: async () => {
        const { docs } = await cms().payload.db.find<{ code: string; registration: string }>({
          collection: 'certificates',
          where: { registration: { equals: (await issued()).registration } },
        })
        return { at: { code: String(docs[0]?.code) } }
      },
      bad: () => ({ at: { code: 'abcd-efgh-jkmn-pqrs' } }),
    },
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
    readDoorList: {
      good: async () => ({ at: { id: (await attended()).id }, as: 'karel' }),
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', query: '?occurrence=x' }),
    },
    takeDoorMarks: {
      good: async () => {
        const { id, registration } = await attended()
        const at = new Date().toISOString()
        const marks = [{ id: 'a', at, registration, attendance: 'there' }]
        return { at: { id }, as: 'karel', body: { now: at, marks } }
      },
      bad: async () => ({ at: { id: (await attended()).id }, as: 'karel', body: { marks: [] } }),
    },
    nameBadges: {
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
