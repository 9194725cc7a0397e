import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { GET as settlementTable } from '@/app/(site)/[locale]/plany/[slug]/vyporadani.csv/route'
import { offerRest } from '@/site/cms/transport'
import { findAddresses } from '@/site/frame/addresses'

import { html } from '../site/html'
import { startCms, type Cms } from '../support/cms'
import { inHours, openConsultation } from '../support/consultations'
import { next, prepareGround, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const closed = { opensAt: inHours(-48), closesAt: inHours(-24) }
const prepared = async (consultation: object = {}) => {
  const slug = `navrh-${next()}`
  return { slug, ...(await openConsultation(cms, ground, { plan: { slug }, consultation })) }
}
const comment = (consultation: string, data: object) =>
  write(cms.payload, 'comments', { consultation, channel: 'paper', state: 'shown', ...data })
const show = async (slug: string, query: object = {}, locale = 'cs'): Promise<string> => {
  const { default: Page } = await import('@/app/(site)/[locale]/plany/[slug]/pripominky/page')
  return html(
    await Page({
      params: Promise.resolve({ locale, slug }),
      searchParams: Promise.resolve(query as Record<string, string>),
    }),
  )
}
const settle = (id: string) =>
  cms.rest(`/api/consultations/${id}/settle`, { as: 'karel', method: 'POST' })
const csv = async (slug: string) => {
  const params = Promise.resolve({ locale: 'cs', slug })
  const answer = await settlementTable(new Request('http://portal.test/'), { params })
  return { status: answer.status, text: await answer.text() }
}

describe('the page of a consultation', () => {
  test('offers every part of an open one, each with its own button', async () => {
    const { slug, measure } = await prepared()
    const page = await show(slug)
    expect(page).toContain('aria-label="Připomínkovat: 1.1.1 Noční péče"')
    expect(page).toContain(`/plany/${slug}/pripominky?k=measure-${measure}#formular`)
    expect(page).toContain('Seniorů přibývá.')
  })

  test('has the form for the part that was chosen, with its wording', async () => {
    const { slug, measure } = await prepared()
    const page = await show(slug, { k: `measure-${measure}` })
    expect(page).toContain(`name="item" value="measure-${measure}"`)
    expect(page).toContain('Služba přibere tři pečovatelky.')
  })

  test.each([
    ['planned', { opensAt: inHours(24), closesAt: inHours(48) }, 'Připomínky přijímáme od'],
    ['closed', closed, 'Teď se vypořádávají.'],
  ])('of a %s one has no form', async (_, dates, sentence) => {
    const { slug, measure } = await prepared(dates)
    const page = await show(slug, { k: `measure-${measure}` })
    expect(page).toContain(sentence)
    expect(page).not.toContain('<form')
  })

  test('is not found where the plan has no consultation, or is not public', async () => {
    const { slug, plan } = await prepared()
    await cms.rest(`/api/plans/${plan}`, {
      as: 'karel',
      method: 'PATCH',
      body: { _status: 'draft' },
    })
    await expect(show(slug)).rejects.toThrow(/404/)
    await expect(show('plan-s-opatrenimi')).rejects.toThrow(/404/)
  })

  test('shows what was looked at, of a hidden comment its number and why, of a waiting one nothing', async () => {
    const { slug, consultation } = await prepared()
    await comment(consultation, { text: 'Viditelná věta.', name: 'Alena Tajná' })
    await comment(consultation, {
      text: 'Skrytá věta.',
      state: 'hidden',
      hiddenReason: 'Vulgární.',
    })
    await comment(consultation, { text: 'Čekající věta.', state: 'waiting' })
    const page = await show(slug)
    expect(page).toContain('Viditelná věta.')
    expect(page).toMatch(/č\. 2\/1[\s\S]*Vulgární\./)
    expect(page).not.toMatch(/Skrytá věta|Čekající věta|Tajná/)
  })

  test('keeps comments on what is in the plan no more, under their wording', async () => {
    const { slug, consultation, measure } = await prepared()
    await comment(consultation, { text: 'Ke smazanému.', item: `measure-${measure}` })
    await cms.payload.update({
      collection: 'measures',
      id: measure,
      data: { deletedAt: inHours(0) },
      overrideAccess: true,
    })
    expect(await show(slug)).toMatch(
      /Došlé připomínky[\s\S]*1\.1\.1 Noční péče[\s\S]*Ke smazanému\./,
    )
  })

  test('thanks after a comment was sent', async () => {
    const { slug } = await prepared()
    expect(await show(slug, { odeslano: '1' })).toContain('Děkujeme, připomínku máme')
  })
})

describe('the settlement', () => {
  const settled = async () => {
    const made = await prepared(closed)
    const decided = { decision: 'partly', reason: 'Peníze jsou jen na dvě místa.' }
    await comment(made.consultation, { text: '=1+1 Chybí péče.', ...decided })
    return made
  }

  test('is neither on the page nor in the table before it is published', async () => {
    const { slug } = await settled()
    expect(await show(slug)).not.toMatch(/Peníze jsou|Přijato částečně/)
    expect((await csv(slug)).status).toBe(404)
  })

  test('is on the page and in the table once it is, with cells that are no formulas', async () => {
    const { slug, consultation } = await settled()
    await settle(consultation)
    expect(await show(slug)).toMatch(/Přijato částečně[\s\S]*Peníze jsou jen na dvě místa\./)
    const { status, text } = await csv(slug)
    expect([status, text.split('\r\n').length]).toEqual([200, 3])
    expect(text).toContain(`"'=1+1 Chybí péče.";"Přijato částečně";"Peníze jsou jen na dvě místa."`)
  })

  test('of an earlier consultation stands under the newest one', async () => {
    const { slug, plan, consultation } = await settled()
    await settle(consultation)
    await write(cms.payload, 'consultations', {
      plan,
      opensAt: inHours(-1),
      closesAt: inHours(24),
    })
    expect(await show(slug)).toMatch(/Připomínkovat[\s\S]*Vypořádání připomínek do/)
  })
})

describe('the plan and its measures', () => {
  test('lead to the consultation while it is open', async () => {
    const { slug, measure } = await prepared()
    const { default: PlanPage } = await import('@/app/(site)/[locale]/plany/[slug]/page')
    const { default: MeasurePage } =
      await import('@/app/(site)/[locale]/plany/[slug]/[...code]/page')
    const plan = await html(
      await PlanPage({
        params: Promise.resolve({ locale: 'cs', slug }),
        searchParams: Promise.resolve({}),
      }),
    )
    const page = await html(
      await MeasurePage({ params: Promise.resolve({ locale: 'cs', slug, code: ['1.1.1'] }) }),
    )
    expect(plan).toContain(`href="/plany/${slug}/pripominky"`)
    expect(page).toContain(`/plany/${slug}/pripominky?k=measure-${measure}#formular`)
  })
})

test('the sitemap holds the page of a public consultation once, and of no other', async () => {
  const open = await prepared()
  const hidden = await prepared()
  await cms.payload.update({
    collection: 'plans',
    id: hidden.plan,
    data: { _status: 'draft' },
    overrideAccess: true,
  })
  const paths = (await findAddresses()).map(({ path }) => path)
  const shown = (slug: string) =>
    paths.filter((path) => path === `/plany/${slug}/pripominky`).length
  expect([shown(open.slug), shown(hidden.slug)]).toEqual([1, 0])
})
