import { attendanceAt } from '../attendance'
import type { Cms } from '../cms'
import { next, words } from '../content'
import { signUpAt, writeEvent } from '../signUp'
import type { Case } from './case'

/** A good and a bad question for each endpoint about the people of a project. */
export const supportedQuestions = (cms: () => Cms): Record<string, Case> => {
  const { change, stored } = signUpAt(cms)
  const { walkIn } = attendanceAt(cms)
  const reached = async () => {
    const { id } = await cms().payload.create({
      collection: 'projects',
      data: {
        title: 'Pečovat společně',
        slug: `pecovat-spolecne-${next()}`,
        summary: 'Shrnutí',
        aims: words('Pečovat společně.'),
        noNumberReason: 'without-number',
        publicity: { usesPreset: false, statement: 'Podpořil kraj.' },
        _status: 'published',
      } as never,
      depth: 0,
      overrideAccess: true,
    })
    const event = await writeEvent(cms(), { dates: [-2] })
    await change(event.id, { projects: [id] })
    await walkIn(event.id, { name: 'Božena Stará' })
    await walkIn(event.id, { name: 'Božena Stará', email: 'bozena@example.test' })
    const [first = '', second = ''] = (await stored(event.id)).map((each) => String(each.id))
    return { id: String(id), first, second }
  }
  const table: Case = {
    good: async () => ({ at: { id: (await reached()).id }, as: 'karel' }),
    bad: async () => ({ at: { id: (await reached()).id }, as: 'pavla' }),
  }

  return {
    readSupported: {
      good: async () => ({ at: { id: (await reached()).id }, as: 'karel' }),
      bad: async () => ({ at: { id: (await reached()).id } }),
    },
    matchPersons: {
      good: async () => {
        const { id, first, second } = await reached()
        return { at: { id }, as: 'karel', body: { first, second, isSame: true } }
      },
      bad: async () => ({ at: { id: (await reached()).id }, as: 'karel', body: {} }),
    },
    supportedCsv: table,
    supportedXlsx: table,
  }
}
