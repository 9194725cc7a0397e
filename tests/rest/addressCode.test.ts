import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const chosen = { street: 'Nádražní 801/12', city: 'Jasanov', postcode: '57901', code: '99000111' }

/** A service with an address that was chosen from the list, changed in some way: the code that it has then. */
const codeAfter = async (change: object, name = 'Dům'): Promise<string | null> => {
  const id = await write(cms.payload, 'services', {
    ...sample('services', 'Poradna', ground),
    places: [{ name: 'Dům', address: chosen }],
  })
  const before = await cms.rest(`/api/services/${id}?depth=0&draft=true`, { as: 'edda' })
  const [place] = before.body.places
  const { status, body } = await cms.rest(`/api/services/${id}?depth=0&draft=true`, {
    as: 'edda',
    method: 'PATCH',
    headers: { 'If-Match': before.headers.get('ETag') ?? '' },
    body: {
      revision: before.body.revision,
      places: [{ ...place, name, address: { ...chosen, ...change } }],
    },
  })
  expect([status, body.errors]).toEqual([200, undefined])
  return body.doc.places[0].address.code
}

test.each([
  [{ street: 'Nádražní 14' }, null],
  [{ city: 'Dvorce' }, null],
  [{ postcode: '57921' }, null],
  [{ street: 'Nádražní 812/14', code: '99000112' }, '99000112'],
])('with the change %j the address has the code %s', async (change, code) =>
  expect(await codeAfter(change)).toBe(code),
)

test('another name of the place leaves the code', async () =>
  expect(await codeAfter({}, 'Nový dům')).toBe('99000111'))

test('a code is digits', async () => {
  const { status, text } = await cms.rest('/api/providers', {
    as: 'edda',
    method: 'POST',
    body: { ...sample('providers', 'Kompas', ground), address: { ...chosen, code: 'ulice' } },
  })
  expect([status, text]).toEqual([400, expect.stringContaining('Kód adresního místa jsou číslice')])
})
