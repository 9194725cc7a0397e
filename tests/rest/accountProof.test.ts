import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { password, startCms, type Cms } from '../support/cms'
import { next, prepareGround, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { codeOf, proof, withFactors } from '../support/secondFactor'

let cms: Cms
let ground: Ground
let people: ReturnType<typeof withFactors>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  people = withFactors(cms, () => ground)
})
afterAll(() => cms.stop())

const fresh = 'kopretina na louce'
const change = (id: string, headers: Record<string, string>, body: object) =>
  cms.rest(`/api/users/${id}`, { method: 'PATCH', headers, body })
const person = async (more: object = {}) => {
  const made = await people.newPerson(more)
  return { ...made, headers: await people.opened(made.email) }
}
const pathOf = ({ body }: { body: { errors: { data: { errors: { path: string }[] } }[] } }) =>
  body.errors[0]?.data.errors[0]?.path
const subjectsTo = async (email: string) =>
  (await lettersTo(cms, email)).map(({ subject }) => subject)

describe('who changes how they get in', () => {
  test.each([
    ['the password', () => ({ password: fresh })],
    ['the e-mail', () => ({ email: `nova-${next()}@demo.test` })],
  ])('proves it by the current password: %s', async (_, body) => {
    const { id, headers } = await person()
    const tries = [
      await change(id, headers, body()),
      await change(id, headers, { ...body(), currentPassword: '' }),
      await change(id, headers, { ...body(), currentPassword: 'jiné heslo' }),
      await change(id, headers, { ...body(), currentPassword: [password] }),
    ]
    expect(tries.map((each) => [each.status, pathOf(each)])).toEqual(
      tries.map(() => [400, 'currentPassword']),
    )
    expect((await change(id, headers, { ...body(), ...proof })).status).toBe(200)
  })

  test('and by a code where there is a second factor', async () => {
    const { id, headers, secret } = await people.enrolled()
    const without = await change(id, headers, { password: fresh, ...proof })
    const body = { password: fresh, ...proof, currentCode: codeOf(secret, 1) }
    expect([without.status, pathOf(without)]).toEqual([400, 'currentCode'])
    expect((await change(id, headers, body)).status).toBe(200)
  })

  test('an admin who changes that of another proves it by her own', async () => {
    const { id } = await person()
    const admin = await person({ role: 'admin' })
    const without = await change(id, admin.headers, { password: fresh })
    const proved = await change(id, admin.headers, { password: fresh, ...proof })
    expect([without.status, proved.status]).toEqual([400, 200])
  })

  test('needs nothing for the rest, also when the e-mail comes along unchanged', async () => {
    const { id, email, headers } = await person()
    const { status, body } = await change(id, headers, { name: 'Jiné jméno', email })
    expect([status, body.doc.name]).toEqual([200, 'Jiné jméno'])
  })

  test('is stopped after ten wrong passwords', async () => {
    const { id, headers } = await person()
    const statuses = []
    for (let made = 0; made < 11; made += 1) {
      const body = { password: fresh, currentPassword: `${made}` }
      statuses.push((await change(id, headers, body)).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429])
  })

  test('many at once are no way around it', async () => {
    const one = await person()
    const two = await person()
    const where = `where[id][in]=${one.id},${two.id}`
    const admin = await person({ role: 'admin' })
    const { status } = await cms.rest(`/api/users?${where}`, {
      method: 'PATCH',
      headers: admin.headers,
      body: { password: fresh },
    })
    expect(status).toBe(400)
    expect((await people.signIn(one.email)).status).toBe(200)
  })

  test.each(['second-factor/begin', 'second-factor/off'])('%s asks for it too', async (path) => {
    const { headers, secret } = await people.enrolled()
    const code = codeOf(secret, 1)
    const without = await people.post(path, headers, { code })
    const wrong = await people.post(path, headers, { code, currentPassword: 'x' })
    const right = await people.post(path, headers, { code, ...proof })
    expect([without.status, wrong.status, right.status]).toEqual([400, 400, 200])
  })

  test('so does an admin who resets the factor of another', async () => {
    const { id } = await people.enrolled()
    const admin = await person({ role: 'admin' })
    const without = await people.post(`${id}/second-factor/reset`, admin.headers)
    const right = await people.post(`${id}/second-factor/reset`, admin.headers, proof)
    expect([without.status, right.status]).toEqual([400, 200])
  })
})

describe('a letter tells', () => {
  test('of another e-mail at the old address and at the new one', async () => {
    const { id, email, headers } = await person()
    const other = `nova-${next()}@demo.test`
    await change(id, headers, { email: other, ...proof })
    const subject = 'E-mail vašeho účtu se změnil'
    expect([await subjectsTo(email), await subjectsTo(other)]).toEqual([[subject], [subject]])
  })

  test('of another password, in the language of the account', async () => {
    const { id, email, headers } = await person({ language: 'uk' })
    await change(id, headers, { password: fresh, ...proof })
    expect(await subjectsTo(email)).toEqual(['Ваш пароль змінено'])
  })

  test('of nothing when the change was refused', async () => {
    const { id, email, headers } = await person()
    await change(id, headers, { password: fresh })
    await change(id, headers, { password: fresh, ...proof, name: '' })
    expect(await subjectsTo(email)).toEqual([])
  })
})
