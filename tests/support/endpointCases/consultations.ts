import type { Cms } from '../cms'
import { inHours, openConsultation, sendComment, solved } from '../consultations'
import { next, type Ground } from '../content'

const closed = { opensAt: inHours(-48), closesAt: inHours(-24) }

/** A good and a bad question for each address of consultations on plans. */
export const consultationCases = (given: () => { cms: Cms; ground: Ground }) => {
  const consulted = async (dates: object = {}): Promise<string> =>
    (await openConsultation(given().cms, given().ground, { consultation: dates })).consultation
  const comment = async () => ({
    item: 'plan',
    text: 'Chybí noční péče.',
    altcha: await solved(given().cms),
  })
  /** The key in the receipt of a new comment. */
  const receipt = async (): Promise<string> => {
    const email = `obcan-${next()}@example.test`
    const path = `/api/consultations/${await consulted()}/comments`
    await given().cms.rest(path, { method: 'POST', body: { ...(await comment()), email } })
    const { docs } = await given().cms.payload.find({
      collection: 'letters',
      where: { to: { equals: email } },
      overrideAccess: true,
    })
    return /\/pripominka\/([\w-]+)/.exec(String(docs[0]?.text))?.[1] ?? ''
  }

  /** A comment that the website shows. */
  const shown = async (): Promise<string> => {
    const consultation = await consulted()
    await sendComment(given().cms, consultation)
    const { docs } = await given().cms.payload.update({
      collection: 'comments',
      where: { consultation: { equals: consultation } },
      data: { state: 'shown' },
      overrideAccess: true,
    })
    return String(docs[0]?.id)
  }

  return {
    agreeWithComment: {
      good: async () => ({
        at: { id: await shown() },
        body: { altcha: await solved(given().cms) },
      }),
      bad: async () => ({ at: { id: await shown() }, body: {} }),
    },
    consultationItems: {
      good: async () => ({ at: { id: await consulted() }, query: '?locale=uk' }),
      bad: () => ({ at: { id: 'neni' } }),
    },
    sendComment: {
      good: async () => ({ at: { id: await consulted() }, body: await comment() }),
      bad: async () => ({ at: { id: await consulted() }, body: { item: 'plan', text: 'Ne' } }),
    },
    settleConsultation: {
      good: async () => ({ at: { id: await consulted(closed) }, as: 'karel' as const }),
      bad: async () => ({ at: { id: await consulted() }, as: 'karel' as const }),
    },
    readCommentByLink: {
      good: async () => ({ at: { key: await receipt() } }),
      bad: () => ({ at: { key: 'neznamy' } }),
    },
    withdrawComment: {
      good: async () => ({ at: { key: await receipt() }, body: {} }),
      bad: () => ({ at: { key: 'neznamy' }, body: {} }),
    },
  }
}
