import { plantAddresses } from '@demo/addresses/plantAddresses'

import type { Cms } from '../cms'
import type { Ground } from '../content'
import { servicesAt } from '../servicesAt'
import type { Case } from './case'

/** A good and a bad question for each endpoint of towns, addresses and positions by them. */
export const positionCases = (given: () => { cms: Cms; ground: Ground }): Record<string, Case> => {
  const asKarel = { as: 'karel' as const }
  const planted = async () => {
    await plantAddresses()
    return asKarel
  }
  const nobody = () => ({ as: 'nobody' as const })

  return {
    findMunicipalities: { good: () => ({ query: '?q=Olo' }), bad: () => ({}) },
    suggestAddresses: { good: () => ({ query: '?q=na' }), bad: () => ({}) },
    listPositions: { good: planted, bad: nobody },
    fillPositions: { good: planted, bad: nobody },
    choosePosition: {
      good: async () => {
        const { cms, ground } = given()
        const [id] = await servicesAt(cms.payload, ground, ['Nádražní 12'])
        const { body } = await cms.rest('/api/addresses/positions', asKarel)
        const doubt = (body.doubts as { id: string }[]).find(
          (each) => each.id === id,
        ) as unknown as {
          place: string
          offers: { address: { code: string } }[]
        }
        const code = doubt.offers[0]?.address.code
        return { ...asKarel, body: { collection: 'services', id, place: doubt.place, code } }
      },
      bad: () => ({ ...asKarel, body: { collection: 'users' } }),
    },
  }
}
