import type { Cms } from '../cms'
import type { Ground } from '../content'
import { answerCases } from './answers'
import { attendanceQuestions } from './attendance'
import { feedbackQuestions } from './feedback'
import { meetingInvitations } from './invitees'
import { consultationCases } from './consultations'
import { positionCases } from './positions'
import { planMeasuresCases } from './planMeasures'
import { printCases } from './print'
import { providerCases } from './providers'
import { registerCases } from './register'
import { personalDataCases } from './personalData'
import { signUpQuestions } from './signUp'
import { subscriptionCases } from './subscriptions'
import { supportedQuestions } from './supported'
import { oldNewsCases } from './oldNews'
import { tableImports } from './tableImports'
import { wordPlanCases } from './wordPlans'
import type { Case } from './case'
import { translationCases } from './translations'

type Given = () => { cms: Cms; ground: Ground }

/** A good and a bad question for each endpoint, as the files of this folder know them. */
export const casesOfSubjects = (
  given: Given,
  service: (data?: object) => Promise<string>,
): Record<string, Case> => {
  const cms = () => given().cms
  return {
    ...personalDataCases,
    ...signUpQuestions(cms),
    ...attendanceQuestions(cms),
    ...feedbackQuestions(cms),
    ...meetingInvitations(given),
    ...subscriptionCases(cms),
    ...supportedQuestions(cms),
    ...consultationCases(given),
    ...providerCases(cms),
    ...printCases(() => ({ ...given(), service })),
    ...positionCases(given),
    ...tableImports(cms),
    ...wordPlanCases(() => given().ground),
    ...answerCases(given),
    ...planMeasuresCases(given),
    ...oldNewsCases(cms),
    ...registerCases(cms, service),
    ...translationCases(cms),
  }
}
