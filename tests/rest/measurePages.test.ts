import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { GET as table } from '@/app/(site)/[locale]/plany/[slug]/tabulka.csv/route'
import { offerRest } from '@/site/cms/transport'
import { findAddresses } from '@/site/frame/addresses'

import { html } from '../site/html'
import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let plan: string
let measure: string
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
  plan = await write(cms.payload, 'plans', {
    ...sample('plans', 'Plán', ground),
    slug: 'puvodni',
    _status: 'published',
  })
  measure = await write(cms.payload, 'measures', {
    title: 'Noční péče',
    plan,
    code: 'P1/C2',
    _status: 'published',
  })
})
afterAll(() => cms.stop())

const show = async (address: string, locale = 'cs'): Promise<string> => {
  const [, , slug = '', ...code] = address.split('/')
  const { default: MeasurePage } = await import('@/app/(site)/[locale]/plany/[slug]/[...code]/page')
  return html(await MeasurePage({ params: Promise.resolve({ locale, slug, code }) }))
}
const change = (collection: 'plans' | 'measures', id: string, data: object) =>
  cms.payload.update({ collection, id, data: data as never, overrideAccess: true })
const leadsTo = (to: string) => ({ digest: expect.stringContaining(`;${to};308;`) })

describe('the page of a measure', () => {
  test('whose code has a slash has it in its address', async () => {
    expect(await show('/plany/puvodni/P1/C2')).toContain('Noční péče')
  })

  test('is in the sitemap once', async () => {
    const paths = (await findAddresses()).map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('/plany/puvodni/'))).toEqual([
      '/plany/puvodni/P1/C2',
    ])
  })

  test('in small letters leads to its one address', async () => {
    await expect(show('/plany/puvodni/p1/c2', 'en')).rejects.toMatchObject(
      leadsTo('/en/plany/puvodni/P1/C2'),
    )
  })

  test.each(['/plany/puvodni/9', '/plany/puvodni/..', '/plany/neni/P1/C2', '/plany/puvodni/%'])(
    'is not found at %s',
    async (address) => {
      await expect(show(address)).rejects.toThrow(/404/)
    },
  )

  test('leads from its old code and the old address of its plan to where it is', async () => {
    await change('measures', measure, { code: 'P1/C3' })
    await expect(show('/plany/puvodni/P1/C2')).rejects.toMatchObject(
      leadsTo('/plany/puvodni/P1/C3'),
    )
    await change('plans', plan, { slug: 'novy' })
    await expect(show('/plany/puvodni/P1/C3')).rejects.toMatchObject(leadsTo('/plany/novy/P1/C3'))
    expect(await show('/plany/novy/P1/C3')).toContain('Noční péče')
  })

  test('and the table of its plan are gone when the plan is', async () => {
    const get = async () =>
      (await table(new Request('https://kraj.test'), {
        params: Promise.resolve({ locale: 'cs', slug: 'novy' }),
      })) as Response
    expect(await (await get()).text()).toContain('Noční péče')
    await change('plans', plan, { _status: 'draft' })
    await expect(show('/plany/novy/P1/C3')).rejects.toThrow(/404/)
    expect((await get()).status).toBe(404)
  })
})
