import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  sampleFacility,
  sampleForm,
  sampleItem,
  sampleRegister,
} from '@demo/register/sampleRegister'
import { writeSample } from '@demo/register/writeSample'
import { readCodeLists, type CodeLists } from '@/subjects/register/read/codeLists'
import type { RegisterService, StagedRegister } from '@/subjects/register/read/staged'
import { stageRegister } from '@/subjects/register/read/stageRegister'

const today = '2026-11-29'
let folder: string
let lists: CodeLists
let sample: string
let staged: StagedRegister
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'registr-'))
  sample = writeSample(folder, sampleRegister())
  lists = await readCodeLists(folder)
  staged = await stageRegister({ file: sample, lists, areas: [], today })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (content: string | Buffer): string => {
  const file = path.join(folder, 'jiny.json')
  writeFileSync(file, content)
  return file
}
const stage = (file: string, areas: string[] = []) => stageRegister({ file, lists, areas, today })
const one = async (change: object): Promise<RegisterService | undefined> => {
  const { services } = await stage(
    put(JSON.stringify({ polozky: [{ ...sampleItem(0), ...change }] })),
  )
  return services[0]
}
const service = (at: number) =>
  staged.services.find(({ portalId }) => portalId === sampleItem(at).portalId)

describe('a file that is no register', () => {
  test.each([
    ['is empty', '', 'prázdný'],
    ['is a page', '<!doctype html>', 'není JSON'],
    ['ends in the middle', '{"polozky":[{"portalId":"1"},{"por', 'končí uprostřed'],
    ['ends between two records', '{"polozky":[{"portalId":"1"}', 'končí uprostřed'],
    ['has no records', '{"polozky":[]}', 'žádná služba'],
    ['has another root', '{"items":[{"portalId":"1"}]}', 'žádná služba'],
    ['has another schema', '{"polozky":[{"sluzba":1},{"sluzba":2}]}', 'jiné schéma'],
  ])('and %s is refused in a sentence', async (_, content, why) => {
    await expect(stage(put(content))).rejects.toThrow(why)
  })

  test('in windows-1250 is refused', async () => {
    const file = put(Buffer.from('{"polozky":[{"nazev":"P\xe9\xe8e"}]}', 'latin1'))
    await expect(stage(file)).rejects.toThrow('UTF-8')
  })

  test('cut at any tenth of its length is refused', async () => {
    const whole = readFileSync(sample)
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const file = put(whole.subarray(0, Math.floor((whole.length * tenth) / 10)))
      await expect(stage(file)).rejects.toThrow('končí uprostřed')
    }
  })

  test('is told when a code list is none', async () => {
    const other = path.join(folder, 'spatne')
    writeSample(other, [])
    writeFileSync(path.join(other, 'obce.json'), '[]')
    await expect(readCodeLists(other)).rejects.toThrow('obce.json')
  })
})

describe('the sample', () => {
  test('is read whole: what cannot be is refused with its reason', () => {
    expect(staged.services).toHaveLength(57)
    expect(staged.refused.map(({ why }) => why.cs).toSorted()).toEqual([
      'IČO 12345678 není platné',
      'stejné číslo má v souboru víc služeb',
      'stejné číslo má v souboru víc služeb',
    ])
    expect(staged.repeated).toBe(1)
  })

  test('holds no name of a person and no document', () => {
    const text = JSON.stringify(staged)
    const names = ['Statutární', 'Vedoucí', 'Poznámková', 'plan.pdf', 'Vendula', 'Stanislav']
    expect(names.filter((name) => text.includes(name))).toEqual([])
  })

  test('knows no place, town or name of a facility at a secret address', () => {
    const { places, towns, facility, isAddressSecret } = service(4) as RegisterService
    expect({ places, towns, facility, isAddressSecret }).toEqual({
      places: [],
      towns: [],
      facility: null,
      isAddressSecret: true,
    })
  })

  test('holds nothing of the address of a secret facility, though the file tells it', async () => {
    const open = await one({ zarizeni: [sampleFacility(3)] })
    const secret = await one({ zarizeni: [sampleFacility(3, { utajenaAdresa: true })] })
    const { street, name, code } = open?.places[0] ?? {}
    const told = [street, name, code].map(String)
    expect(told.map((each) => JSON.stringify(open).includes(each))).toEqual([true, true, true])
    expect(told.filter((each) => JSON.stringify(secret).includes(each))).toEqual([])
    expect([secret?.places, secret?.towns, secret?.isAddressSecret]).toEqual([[], [], true])
  })

  test('keeps the state’s code of an address, and none that is no number', async () => {
    expect(service(31)?.places[0]?.code).toBe('99000031')
    const { adresa, ...facility } = sampleFacility(3)
    const odd = { ...facility, adresa: { ...(adresa as object), kodAdresnihoMista: 'neznámý' } }
    expect((await one({ zarizeni: [odd] }))?.places[0]).toMatchObject({ code: null })
  })

  test('a facility without an address is not secret', () => {
    expect([service(5)?.isAddressSecret, service(5)?.places.length]).toEqual([false, 1])
  })

  test('has each address once, whatever blanks its name ends with', () => {
    expect(service(1)?.places.map(({ name }) => name)).toEqual(['Dům Lesná Lhotka 1'])
  })

  test('says capacity once for a registration and form, however many addresses it has', () => {
    expect([service(15)?.places.length, service(15)?.capacity]).toEqual([
      3,
      [
        { form: 'field', kind: 'clients', count: 25 },
        { form: 'residential', kind: 'beds', count: 40 },
      ],
    ])
  })

  test('keeps the units of the register apart from those of a day', () => {
    expect(service(16)?.capacity.map(({ kind }) => kind)).toEqual([
      'contacts-10-min',
      'interventions-30-min',
      'phone-calls',
    ])
  })

  test('tidies telephones and webs, and keeps aside what is neither', () => {
    expect([service(0)?.contacts.phones, service(0)?.contacts.web]).toEqual([
      ['+420585111222', '+420585111223'],
      'http://www.sluzba0.test',
    ])
    expect([service(20)?.contacts.phones, service(20)?.unknown]).toEqual([
      ['+420585111333', '+420585111444'],
      ['telefon viz web'],
    ])
  })

  test('falls back to the contacts of the provider', () => {
    expect(service(17)?.contacts).toEqual({
      phones: ['+420585200117'],
      emails: ['info@sdruzeni17.test'],
      web: 'http://www.sdruzeni17.test',
    })
  })

  test('composes letters and drops doubled blanks', () => {
    expect(service(22)?.facility).toBe('Dům Náhorov 22')
  })

  test('keeps unknown codes as they are', () => {
    expect([service(6)?.unknown, service(8)?.type]).toEqual([
      ['forma FormaSocialniSluzby/xyz'],
      'DruhSocialniSluzby/99',
    ])
  })
})

describe('the end of a service', () => {
  test.each([
    ['2026-11-28', 'ended'],
    ['2026-11-29', 'active'],
    [null, 'active'],
  ])('on %s makes it %s today', async (datumPoskytovaniDo, state) => {
    expect((await one({ datumPoskytovaniDo }))?.state).toBe(state)
  })

  test('comes with the end of its last facility', async () => {
    const ended = sampleFacility(0, { poskytujeDo: '2020-01-01' })
    expect((await one({ zarizeni: [ended] }))?.state).toBe('ended')
    expect((await one({ zarizeni: [ended, sampleFacility(9)] }))?.state).toBe('active')
  })

  test('does not come before its beginning', async () => {
    expect((await one({ datumPoskytovaniOd: '2026-11-30' }))?.state).toBe('planned')
  })
})

test('the order in a file does not matter', async () => {
  const forms = [sampleForm(1, 4), sampleForm(0, 3)]
  expect(await one({ formy: forms })).toEqual(await one({ formy: forms.toReversed() }))
})

test('a record whose day is no day is refused', async () => {
  const file = put(
    JSON.stringify({
      polozky: [sampleItem(0), { ...sampleItem(1), datumPoskytovaniDo: '31.2.2026' }],
    }),
  )
  const { refused } = await stage(file)
  expect(refused.map(({ why }) => why.cs)).toEqual(['„datumPoskytovaniDo“ není datum: 31.2.2026'])
})

describe('the territory', () => {
  const outside = () => {
    const facility = sampleFacility(2)
    const adresa = {
      ...(facility.adresa as object),
      kraj: { id: 'Kraj/51' },
      obec: { id: 'Obec/554499' },
    }
    return { ...sampleItem(2), zarizeni: [{ ...facility, adresa, okres: null }] }
  }
  const file = () =>
    put(
      JSON.stringify({
        polozky: [sampleItem(0), sampleItem(1), outside(), { ...sampleItem(3), zarizeni: [] }],
      }),
    )

  test.each([
    ['a region', '990', 2],
    ['a region by NUTS', 'CZ099', 2],
    ['a municipality', '990101', 1],
    ['another region', '51', 1],
  ])('is chosen by the code of %s', async (_, code, count) => {
    const { services, unplaced } = await stage(file(), [code])
    expect([services.length, unplaced]).toEqual([count, 1])
  })

  test('takes a service whose registration reaches into it', async () => {
    const wide = { ...outside(), rozsirenePusobnostiVKraji: [{ kraj: { id: 'Kraj/990' } }] }
    const { services } = await stage(put(JSON.stringify({ polozky: [wide] })), ['990'])
    expect(services.map(({ towns }) => towns)).toEqual([['554499']])
  })
})
