import { program } from '@/subjects/register/load/rest/endpoints'
import { beginLoad } from '@/subjects/register/load/state/beginLoad'
import { sampleScope } from '@/subjects/register/load/state/sampleScope'
import { emptyReport } from '@/subjects/register/load/work/reportOf'

import type { Cms } from '../cms'
import { next } from '../content'
import type { Case } from './case'

/** Questions of those who read the state register in; nothing is really read. */
export const registerLoadCases = (cms: () => Cms): Record<string, Case> => {
  const begin = async () => {
    program.start = () => undefined
    const { payload } = cms()
    await payload.db.deleteMany({ collection: 'register-loads', where: {} })
    await payload.updateGlobal({
      slug: 'register-source',
      data: { address: 'https://data.mpsv.cz/od/soubory/rpss/rpss.json' },
      overrideAccess: true,
    })
  }
  const running = async (): Promise<string> => {
    await begin()
    const load = await beginLoad(cms().payload, { kind: 'look', source: 'address' })
    return String(load?.id)
  }
  const looked = async (jumps: boolean): Promise<string> => {
    const id = await running()
    const told = { fingerprint: 'f', asOf: '2026-09-01', areas: [], isUnchanged: false }
    const jump = jumps ? [{ region: null, was: 60, now: 30 }] : []
    await cms().payload.db.updateOne({
      collection: 'register-loads',
      id,
      data: { slot: id, state: 'done', report: { ...emptyReport(told), jump } },
    })
    return id
  }
  return {
    registerStatus: {
      good: async () => {
        await looked(true)
        return { as: 'karel' }
      },
      bad: () => ({ as: 'pavla' }),
    },
    lookAtRegister: {
      good: async () => {
        await begin()
        return { as: 'karel', body: { source: 'address' } }
      },
      bad: () => ({ as: 'karel', body: { source: 'elsewhere' } }),
    },
    takeRegister: {
      good: async () => ({ as: 'karel', body: { look: await looked(false) } }),
      bad: async () => ({ as: 'karel', body: { look: await looked(true) } }),
    },
    stopRegister: {
      good: async () => {
        await running()
        return { as: 'karel' }
      },
      bad: async () => {
        await begin()
        return { as: 'karel' }
      },
    },
    clearRegisterSample: {
      good: async () => {
        await begin()
        await cms().payload.create({
          collection: 'register-records',
          data: { key: `service:${next()}`, scope: sampleScope, rules: 1, seen: {} },
          overrideAccess: true,
        })
        return { as: 'karel' }
      },
      bad: () => ({ as: 'pavla' }),
    },
  }
}
