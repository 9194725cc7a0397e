import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { program } from '@/subjects/register/load/rest/endpoints'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'

const staff: Who[] = ['karel', 'edda', 'ada']

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
  program.start = () => undefined
})
afterAll(() => cms.stop())

const verbs: [verb: string, method: string, body: object | undefined, ofStaff: number][] = [
  ['', 'GET', undefined, 200],
  ['/look', 'POST', { source: 'sample' }, 202],
  ['/look', 'POST', { source: 'sample' }, 409],
  ['/take', 'POST', { look: 'x' }, 409],
  ['/take', 'POST', {}, 400],
  ['/stop', 'POST', undefined, 200],
  ['/clear-sample', 'POST', undefined, 409],
]

describe.each(everybody)('%s reads the register in as far as it is theirs', (who) => {
  const expected = (ofStaff: number): number => {
    if (who === 'nobody') return 401
    return staff.includes(who) ? ofStaff : 403
  }
  test.each(verbs)('%s %s', async (verb, method, body, ofStaff) => {
    if (verb === '/look' && ofStaff === 202)
      await cms.payload.db.deleteMany({ collection: 'register-loads', where: {} })
    const answer = await cms.rest(`/api/register${verb}`, { as: who, method, body })
    expect(answer.status).toBe(expected(ofStaff))
  })
})

describe('the settings of its source', () => {
  const write = (as: Who, body: object) =>
    cms.rest('/api/globals/register-source', { as, method: 'POST', body })
  const read = (as: Who) => cms.rest('/api/globals/register-source', { as })

  test.each(everybody)('%s reads and changes them as far as they are theirs', async (who) => {
    const wrote = await write(who, { territories: 'CZ053' })
    expect([(await read(who)).status, wrote.status]).toEqual([
      staff.includes(who) ? 200 : 403,
      who === 'ada' ? 200 : 403,
    ])
  })

  test.each([
    ['of no page', 'rpss.json', 'Napište celou adresu'],
    ['of a file of the machine', 'file:///etc/passwd', 'Napište celou adresu'],
    ['of another protocol', 'ftp://data.mpsv.cz/rpss.json', 'Napište celou adresu'],
    ['with a password', 'https://jana:tajne@data.mpsv.cz/rpss.json', 'jméno a heslo'],
    ['of this machine', 'http://localhost:3000/rpss.json', 'do vnitřní sítě'],
    ['of this machine by number', 'http://127.0.0.1/rpss.json', 'do vnitřní sítě'],
    ['of this machine in one number', 'http://2130706433/rpss.json', 'do vnitřní sítě'],
    ['of this machine in IPv6', 'http://[::1]/rpss.json', 'do vnitřní sítě'],
    ['of this machine in mapped IPv6', 'http://[::ffff:127.0.0.1]/', 'do vnitřní sítě'],
    ['of the own network', 'https://192.168.1.4/rpss.json', 'do vnitřní sítě'],
    ['of a cloud’s metadata', 'http://169.254.169.254/latest', 'do vnitřní sítě'],
  ])('an address %s is refused in a sentence', async (_, address, why) => {
    const { status, text } = await write('ada', { address })
    expect([status, text]).toEqual([400, expect.stringContaining(why)])
  })

  test('an address of the ministry is kept, codes of territories only as codes', async () => {
    const address = 'https://data.mpsv.cz/od/soubory/rpss/rpss.json'
    const codeLists = 'https://data.mpsv.cz/od/soubory/ciselniky/'
    expect((await write('ada', { address, codeLists, territories: 'CZ053, 554499' })).status).toBe(
      200,
    )
    expect((await write('ada', { territories: 'Pardubický kraj' })).status).toBe(400)
    expect((await read('karel')).body).toMatchObject({ address, territories: 'CZ053, 554499' })
  })
})
