import { answersAt, year } from '../answers'
import type { Cms } from '../cms'
import type { Ground } from '../content'
import type { Case } from './case'

/** A good and a bad question for each endpoint of asking how far measures are. */
export const answerCases = (given: () => { cms: Cms; ground: Ground }): Record<string, Case> => {
  const { asked, planOf, answered } = answersAt(given)
  const asking = async () => {
    const { plan, one } = await asked()
    return { at: { id: plan }, as: 'karel' as const, body: { year, measures: [one] } }
  }
  const nothing = async () => ({ at: { id: await planOf() }, as: 'karel' as const, body: {} })

  return {
    planAnswers: {
      good: async () => ({ at: { id: await planOf() }, as: 'karel', query: `?year=${year}` }),
      bad: async () => ({ at: { id: await planOf() }, as: 'karel', query: '?year=1' }),
    },
    changeMeasureContacts: {
      good: async () => {
        const { plan, one, email } = await asked()
        const contacts = [{ measure: one, emails: [], before: [email] }]
        return { at: { id: plan }, as: 'karel', body: { contacts } }
      },
      bad: nothing,
    },
    previewAnswersAsking: { good: asking, bad: nothing },
    askForAnswers: { good: asking, bad: nothing },
    acceptMeasureAnswer: {
      good: async () => {
        const { id, body } = await answered({ spent: '5' })
        return { at: { id }, as: 'karel', body: { ...body, fields: ['spent'] } }
      },
      bad: async () => {
        const { id, body } = await answered({ spent: '5' })
        return { at: { id }, as: 'karel', body: { ...body, fields: [] } }
      },
    },
    returnMeasureAnswer: {
      good: async () => {
        const { id, body } = await answered({ spent: '5' })
        return { at: { id }, as: 'karel', body: { version: body.version, reason: 'Za co?' } }
      },
      bad: async () => {
        const { id, body } = await answered({ spent: '5' })
        return { at: { id }, as: 'karel', body: { version: body.version, reason: '' } }
      },
    },
    readAnswerLink: {
      good: async () => ({ at: { token: (await asked()).token } }),
      bad: () => ({ at: { token: 'x'.repeat(43) } }),
    },
    answerAboutMeasures: {
      good: async () => {
        const { token, one } = await asked()
        return { at: { token }, body: { texts: { [one]: 'Otevřeli jsme.' } } }
      },
      bad: async () => ({ at: { token: (await asked()).token }, body: { texts: {} } }),
    },
  }
}
