import type { Cms } from '../cms'
import { feedbackAt } from '../feedback'
import type { Case } from './case'

/** A good and a bad question for each endpoint of questions after an event. */
export const feedbackQuestions = (cms: () => Cms): Record<string, Case> => {
  const { asked } = feedbackAt(cms)
  const token = async () => String((await asked(1)).links[0])

  return {
    readFeedbackLink: {
      good: async () => ({ at: { token: await token() } }),
      bad: () => ({ at: { token: 'x'.repeat(43) } }),
    },
    giveFeedback: {
      good: async () => ({ at: { token: await token() }, body: { stars: '5' } }),
      bad: async () => ({ at: { token: await token() }, body: { stars: '6' } }),
    },
    readFeedback: {
      good: async () => ({ at: { id: (await asked(1)).id }, as: 'karel' }),
      bad: async () => ({ at: { id: (await asked(1)).id }, as: 'pavla' }),
    },
  }
}
