import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'

import { StaffLinks } from '@/desk/StaffLinks'
import { Waiting } from '@/desk/Waiting'

import { html } from '../site/html'
import { startCms, type Cms, type Who } from '../support/cms'
import { openConsultation } from '../support/consultations'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { said } from '../support/said'

let cms: Cms
let ground: Ground
const i18n = { language: 'cs' }
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const draft = (collection: 'news' | 'projects' | 'services', name: string, data: object = {}) =>
    write(cms.payload, collection, {
      ...sample(collection, name, ground),
      _status: 'draft',
      ...data,
    })
  await draft('news', 'Rozepsaná zpráva')
  await draft('projects', 'Rozepsaný projekt')
  for (const name of ['Šestá', 'Pátá', 'Čtvrtá', 'Třetí', 'Druhá', 'První'])
    await draft('services', name)
  await draft('services', 'Cizí', { provider: ground.providerB })
  const { consultation } = await openConsultation(cms, ground)
  for (const state of ['waiting', 'shown'])
    await write(cms.payload, 'comments', {
      consultation,
      state,
      channel: 'paper',
      text: 'Chybí noční péče.',
      name: 'Jana',
    })
})
afterAll(() => cms.stop())

const userOf = async (who: Who): Promise<TypedUser> => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: `${who}@demo.test` } },
    depth: 0,
  })
  return { ...docs[0], collection: 'users' } as TypedUser
}
const shown = async (who: Who) =>
  said(await html(await Waiting({ payload: cms.payload, user: await userOf(who), i18n })))
const headings = async (who: Who) => (await shown(who)).filter((line) => line.startsWith('### '))

describe('what waits', () => {
  test('for an editor are drafts of everything and what nobody confirmed, with their number', async () => {
    expect(await headings('edda')).toEqual([
      '### Rozepsané aktuality (1)',
      '### Rozepsané projekty (1)',
      '### Služby se změnou, která čeká na zveřejnění (7)',
      '### Služby, které nikdo neověřil déle než rok (7)',
    ])
  })

  test('for a coordinator are drafts of planning and of the catalogue, not news', async () => {
    expect(await headings('karel')).toEqual([
      '### Připomínky k plánům k posouzení (1)',
      '### Rozepsané projekty (1)',
      '### Služby se změnou, která čeká na zveřejnění (7)',
      '### Služby, které nikdo neověřil déle než rok (7)',
    ])
  })

  test('of comments stands for a coordinator by what they are about, not by who wrote them', async () => {
    const lines = await shown('karel')
    const at = lines.indexOf('### Připomínky k plánům k posouzení (1)')
    expect(lines[at + 1]).toMatch(/^\[href=\/admin\/collections\/comments\/…\] Návrh plánu/)
  })

  test('for staff stands five at a time, what has waited longest first, and how many more', async () => {
    const lines = await shown('edda')
    const at = lines.indexOf('### Služby se změnou, která čeká na zveřejnění (7)')
    expect(lines.slice(at + 1, at + 7)).toEqual([
      ...['Šestá', 'Pátá', 'Čtvrtá', 'Třetí', 'Druhá'].map(
        (name) => `[href=/admin/collections/services/…] ${name}`,
      ),
      'a další (2)',
    ])
  })

  test('for a provider is what the provider keeps, five of it and how many more', async () => {
    const lines = await shown('pavla')
    const at = lines.findIndex((line) => line.startsWith('### Rozepsáno, zatím neodesláno (6)'))
    expect(at).toBeGreaterThan(0)
    expect(lines[at + 1]).toMatch(/^\[href=\/admin\/collections\/services\/…\] /)
    expect(lines[at + 6]).toBe('a další (1)')
    expect(lines.join()).not.toContain('Cizí')
  })

  test('for another provider is nothing of it', async () => {
    const lines = await shown('petr')
    expect(lines[0]).toBe('## Čeká na vás')
    expect(lines.join()).not.toContain('První')
  })

  test('for staff are organisations that nobody keeps, in a sentence that says how many of all', async () => {
    const orphan = { ...sample('providers', 'Osiřelá', ground), _status: 'published' }
    const id = await write(cms.payload, 'providers', orphan)
    const all = await shown('karel')
    const heading = all.indexOf('### 1 z 3 poskytovatelů nikdo nespravuje')
    expect(all[heading + 1]).toBe('[href=/admin/spravci] Osiřelá')
    expect((await shown('pavla')).join()).not.toContain('nespravuje')
    await cms.payload.delete({ collection: 'providers', id })
  })

  test('is nobody’s business without an account', async () => {
    expect(await Waiting({ payload: cms.payload, user: null, i18n })).toBeNull()
  })
})

describe('the menu of the desk', () => {
  const links = [{ href: '/admin/fronta', text: { cs: 'Fronta', en: 'Queue', uk: 'Черга' } }]
  const menu = async (who: Who, language = 'cs') =>
    html(StaffLinks({ links, user: await userOf(who), i18n: { language } } as never))

  test.each<[Who, string[]]>([
    ['edda', ['[href=/admin/fronta] Fronta']],
    ['karel', ['[href=/admin/fronta] Fronta']],
    ['pavla', []],
  ])('of %s has of pages for staff %j', async (who, lines) => {
    expect(said(await menu(who))).toEqual(lines)
  })

  test('is in the language of the desk', async () => {
    expect(said(await menu('ada', 'uk'))).toEqual(['[href=/admin/fronta] Черга'])
  })
})
