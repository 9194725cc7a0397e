import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import { addressesOf } from '@/platform/openapi/addresses'

import { password, startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import type { Call, Case } from '../support/endpointCases/case'
import { casesOfSubjects } from '../support/endpointCases/ofSubjects'
import { tokensTo } from '../support/letters'
import { answersOf, isOfContent, type OpenApi } from '../support/openApi'
import { compose, monthsAgo, tokenTo } from '../support/prompts'
import { codeOf, proof, withFactors } from '../support/secondFactor'

let cms: Cms
let ground: Ground
let document: OpenApi
let answers: ReturnType<typeof answersOf>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  document = (await cms.rest('/api/openapi.json')).body
  answers = answersOf(document)
})
afterAll(() => cms.stop())

const ask = async (operationId: string, { at = {}, query = '', as, body, headers }: Call) => {
  const [[path, method] = ['', '']] = Object.entries(document.paths).flatMap(([each, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.operationId === operationId)
      .map(([name]) => [each, name] as const),
  )
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => String(at[name])) + query
  const answer = await cms.rest(url, {
    as,
    method: method.toUpperCase(),
    body,
    headers: { 'x-client-address': `192.0.2.${next()}`, ...headers },
  })
  const isJson = answer.headers.get('content-type')?.includes('json')
  const faults = isJson ? answers.faultsIn(path, method, answer.status, answer.body) : []
  return { status: answer.status, faults }
}

const service = async (data: object = {}) =>
  write(cms.payload, 'services', {
    ...sample('services', `Služba ${next()}`, ground),
    _status: 'published',
    isAddressSecret: false,
    ...data,
  })
const drafted: Record<string, () => Promise<string>> = {
  services: async () => {
    const id = await service()
    const body = { summary: `Změna ${next()}` }
    await cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla', method: 'PATCH', body })
    return id
  },
  providers: async () => {
    const id = ground.providerA
    await cms.rest(`/api/providers/${id}/withdraw`, { as: 'pavla', method: 'POST' })
    await cms.payload.update({
      collection: 'providers',
      id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    const body = { summary: `Změna ${next()}` }
    await cms.rest(`/api/providers/${id}?draft=true`, { as: 'pavla', method: 'PATCH', body })
    return id
  },
}
const handedOver = async (collection: string) => {
  const id = String(await drafted[collection]?.())
  await cms.rest(`/api/${collection}/${id}/submit`, { as: 'pavla', method: 'POST', body: {} })
  return id
}

const review = (collection: string): Record<string, Case> => ({
  [`submit_${collection}`]: {
    good: async () => ({
      at: { id: String(await drafted[collection]?.()) },
      as: 'pavla',
      body: {},
    }),
    bad: () => ({ at: { id: ground.providerB }, as: 'petr', body: {} }),
  },
  [`withdraw_${collection}`]: {
    good: async () => ({ at: { id: await handedOver(collection) }, as: 'pavla' }),
    bad: async () => ({ at: { id: String(await drafted[collection]?.()) }, as: 'pavla' }),
  },
  [`approve_${collection}`]: {
    good: async () => ({ at: { id: await handedOver(collection) }, as: 'edda' }),
    bad: async () => ({ at: { id: await handedOver(collection) }, as: 'pavla' }),
  },
  [`return_${collection}`]: {
    good: async () => ({
      at: { id: await handedOver(collection) },
      as: 'karel',
      body: { reason: 'Chybí telefon.' },
    }),
    bad: async () => ({ at: { id: await handedOver(collection) }, as: 'karel', body: {} }),
  },
  [`confirm_${collection}`]: {
    good: async () => ({
      at: { id: collection === 'services' ? await service() : ground.providerA },
      as: 'pavla',
      body: {},
    }),
    bad: async () => ({ at: { id: await service() }, as: 'petr', body: {} }),
  },
})

const draft = () =>
  write(cms.payload, 'news', { ...sample('news', 'Plán', ground), _status: 'draft' })
const at = `${new Date().getFullYear() + 1}-05-10T07:00`
const planned = async () => {
  const body = { collection: 'news', document: await draft(), type: 'publish', at }
  const answer = await cms.rest('/api/scheduled', { as: 'edda', method: 'POST', body })
  return String(answer.body.id)
}
const failed = async () => {
  const id = await planned()
  await cms.payload.db.updateJobs({ id, data: { hasError: true } })
  return id
}

const claim = (email: string) => ({
  ico: '27074358',
  name: 'Alena Nová',
  email,
  message: 'Vedu kancelář organizace, ověříte si to na naší ústředně.',
})
const claimed = async () => {
  const email = `zadatelka-${next()}@organizace.test`
  await ask('sendClaim', { body: claim(email) })
  const { docs } = await cms.payload.find({
    collection: 'claims',
    where: { email: { equals: email } },
  })
  const id = String(docs[0]?.id)
  const data = { provider: ground.providerA }
  await cms.payload.update({ collection: 'claims', id, data, overrideAccess: true })
  return id
}

const solved = async () => {
  const { body } = await cms.rest('/api/mistakes/challenge', { method: 'POST' })
  const challenge = body as Challenge
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
}
const mistake = async () => {
  const { slug } = await cms.payload.findByID({ collection: 'services', id: await service() })
  return {
    slug: String(slug),
    kind: 'invalid',
    text: 'Telefon už neplatí.',
    altcha: await solved(),
  }
}
const reported = async () => {
  await ask('reportMistake', { body: await mistake() })
  const { docs } = await cms.payload.find({ collection: 'mistakes', sort: '-createdAt', limit: 1 })
  return String(docs[0]?.id)
}

const letter = async (state: 'sent' | 'waiting') => {
  const { docs } = await cms.payload.find({ collection: 'letters', limit: 1 })
  const id = String(docs[0]?.id)
  await cms.payload.update({ collection: 'letters', id, data: { state }, overrideAccess: true })
  return id
}
const prompted = async () => {
  await service({ verifiedOn: monthsAgo(7) })
  await compose(cms.payload)
  return tokenTo(cms, 'pavla')
}
const previewed = async () => {
  const body = { collection: 'news', document: await draft() }
  const answer = await cms.rest('/api/preview-links', { as: 'edda', method: 'POST', body })
  return String(String(answer.body.doc.url).split('/').pop())
}

const factors = withFactors(
  { rest: (...given: Parameters<Cms['rest']>) => cms.rest(...given) } as Cms,
  () => ground,
)
const invited = async () => {
  const email = `pozvany-${next()}@demo.test`
  const body = { ...sample('users', 'Pozvaný', ground), email, password: undefined }
  const answer = await cms.rest('/api/users', { as: 'ada', method: 'POST', body })
  return { id: String(answer.body.doc.id), email }
}
const newMachine = async () => {
  const body = { name: `Stroj ${next()}`, role: 'editor', isMachine: true }
  return String((await cms.rest('/api/users', { as: 'ada', method: 'POST', body })).body.doc.id)
}
const newPerson = async () => {
  const email = `osoba-${next()}@demo.test`
  const id = await write(cms.payload, 'users', { ...sample('users', 'Osoba', ground), email })
  return { id, email, headers: await factors.opened(email) }
}
const enrolled = async () => {
  const person = await newPerson()
  return { ...person, ...(await factors.enrol(person.headers)) }
}
const begun = async () => {
  const { headers } = await newPerson()
  const { body } = await factors.post('second-factor/begin', headers, proof)
  return { headers, secret: String(body.secret) }
}

const foreign = '000000000000000000000000'
const nobodys = { at: { id: foreign } }
const cases: Record<string, Case> = {
  ...casesOfSubjects(() => ({ cms, ground }), service),
  searchEverything: {
    good: () => ({ query: '?q=a&limit=5' }),
    bad: () => ({ query: '?kind=media' }),
  },
  searchCatalogue: { good: () => ({ query: '?q=a' }), bad: () => ({ query: '?age=x' }) },
  listFreePlaces: { good: () => ({}), bad: () => ({ query: '?form=flying' }) },
  mapCatalogue: { good: () => ({ query: '?zoom=8' }), bad: () => ({ query: '?zoom=99' }) },
  suggestInCatalogue: { good: () => ({ query: '?q=pe' }), bad: () => ({}) },
  table: {
    good: () => ({ at: { file: 'services.csv' }, query: '?columns=name' }),
    bad: () => ({ at: { file: 'services.csv' }, query: '?columns=neni' }),
  },
  searchMisses: { good: () => ({ as: 'karel' }), bad: () => ({ as: 'pavla' }) },
  reviewQueue: {
    good: async () => {
      await handedOver('services')
      return { as: 'karel' }
    },
    bad: () => ({ as: 'karel', query: '?limit=x' }),
  },
  ...review('services'),
  ...review('providers'),
  setAvailability: {
    good: async () => ({ at: { id: await service() }, as: 'pavla', body: { free: 2 } }),
    bad: async () => ({ at: { id: await service() }, as: 'pavla', body: { free: -1 } }),
  },
  listScheduled: {
    good: async () => ({ as: 'edda', query: `?collection=news&document=${await draft()}` }),
    bad: () => ({ as: 'edda', query: `?collection=users&document=${foreign}` }),
  },
  checkPublication: {
    good: async () => ({ as: 'edda', query: `?collection=news&document=${await draft()}` }),
    bad: async () => ({ as: 'pavla', query: `?collection=news&document=${await draft()}` }),
  },
  schedulePublication: {
    good: async () => ({
      as: 'edda',
      body: { collection: 'news', document: await draft(), type: 'publish', at },
    }),
    bad: async () => ({
      as: 'edda',
      body: { collection: 'news', document: await draft(), type: 'publish', at: 'zítra' },
    }),
  },
  cancelScheduled: {
    good: async () => ({ at: { id: await planned() }, as: 'edda' }),
    bad: () => ({ ...nobodys, as: 'edda' }),
  },
  retryScheduled: {
    good: async () => ({ at: { id: await failed() }, as: 'edda' }),
    bad: async () => ({ at: { id: await planned() }, as: 'edda' }),
  },
  readConfirmation: {
    good: async () => ({ at: { token: await prompted() } }),
    bad: () => ({ at: { token: 'neznamy' } }),
  },
  confirmByLink: {
    good: async () => ({ at: { token: await prompted() }, body: {} }),
    bad: async () => ({ at: { token: await prompted() }, body: { entries: 'vše' } }),
  },
  changeByLink: {
    good: async () => {
      const token = await prompted()
      const { body } = await cms.rest(`/api/verify/${token}`)
      return { at: { token }, body: { entry: body.entries[0].id, text: 'Přestěhovali jsme se.' } }
    },
    bad: async () => ({ at: { token: await prompted() }, body: { entry: 'cizí', text: 'Nic.' } }),
  },
  renewLink: {
    good: async () => ({ at: { token: await prompted() }, body: {} }),
    bad: async () => ({ at: { token: await prompted() }, body: { email: 'jina@adresa.test' } }),
  },
  verificationOverview: {
    good: () => ({ as: 'karel' }),
    bad: () => ({ as: 'karel', query: '?state=x' }),
  },
  sendConfirmationLetters: { good: () => ({ as: 'karel' }), bad: () => ({ as: 'petr' }) },
  sendClaim: {
    good: () => ({ body: claim(`jina-${next()}@organizace.test`) }),
    bad: () => ({ body: { ...claim('x'), ico: '1' } }),
  },
  approveClaim: {
    good: async () => ({ at: { id: await claimed() }, as: 'karel' }),
    bad: async () => ({ at: { id: await claimed() }, as: 'petr' }),
  },
  refuseClaim: {
    good: async () => ({
      at: { id: await claimed() },
      as: 'karel',
      body: { reason: 'Neznáme vás.' },
    }),
    bad: async () => ({ at: { id: await claimed() }, as: 'karel', body: {} }),
  },
  newChallenge: { good: () => ({}), bad: () => ({ query: '?locale=xx' }) },
  reportMistake: {
    good: async () => ({ body: await mistake() }),
    bad: async () => ({ body: { ...(await mistake()), kind: 'x' } }),
  },
  answerMistake: {
    good: async () => ({ at: { id: await reported() }, as: 'pavla', body: { text: 'Opraveno.' } }),
    bad: async () => ({ at: { id: await reported() }, as: 'pavla', body: {} }),
  },
  closeMistake: {
    good: async () => ({ at: { id: await reported() }, as: 'karel' }),
    bad: async () => ({ at: { id: await reported() }, as: 'pavla' }),
  },
  resendLetter: {
    good: async () => ({ at: { id: await letter('sent') }, as: 'ada' }),
    bad: async () => ({ at: { id: await letter('waiting') }, as: 'ada' }),
  },
  noteBouncedLetter: {
    good: async () => ({ at: { id: await letter('sent') }, as: 'ada' }),
    bad: async () => ({ at: { id: await letter('waiting') }, as: 'ada' }),
  },
  readPreview: {
    good: async () => ({ at: { token: await previewed() } }),
    bad: () => ({ at: { token: 'neznamy' } }),
  },
  exportAudit: { good: () => ({ as: 'ada' }), bad: () => ({ as: 'ada', query: '?from=vcera' }) },
  login: {
    good: () => ({ body: { email: 'ada@demo.test', password } }),
    bad: () => ({ body: { email: 'ada@demo.test', password: 'jiné heslo' } }),
  },
  forgotPassword: {
    good: () => ({ body: { email: 'nikdo@demo.test' } }),
    bad: () => ({ body: { email: 'nikdo@demo.test' }, query: '?locale=xx' }),
  },
  resetPassword: {
    good: async () => {
      const [token] = await tokensTo(cms, (await invited()).email)
      return { body: { token, password: 'dost dlouhé nové heslo' } }
    },
    bad: () => ({ body: { token: 'neznamy', password: 'dost dlouhé nové heslo' } }),
  },
  inviteAgain: {
    good: async () => ({ at: { id: (await invited()).id }, as: 'ada' }),
    bad: async () => ({ at: { id: (await newPerson()).id }, as: 'ada' }),
  },
  makeKey: {
    good: async () => ({ at: { id: await newMachine() }, as: 'ada', body: proof }),
    bad: async () => ({ at: { id: (await newPerson()).id }, as: 'ada', body: proof }),
  },
  revokeKey: {
    good: async () => {
      const id = await newMachine()
      await cms.rest(`/api/users/${id}/key`, { as: 'ada', method: 'POST', body: proof })
      return { at: { id }, as: 'ada' }
    },
    bad: async () => ({ at: { id: await newMachine() }, as: 'ada' }),
  },
  showSecondFactor: { good: () => ({ as: 'pavla' }), bad: () => ({}) },
  beginSecondFactor: {
    good: async () => ({ headers: (await newPerson()).headers, body: proof }),
    bad: async () => ({ headers: (await enrolled()).headers, body: proof }),
  },
  confirmSecondFactor: {
    good: async () => {
      const { headers, secret } = await begun()
      return { headers, body: { code: codeOf(secret) } }
    },
    bad: async () => ({ headers: (await begun()).headers, body: { code: '000000' } }),
  },
  turnOffSecondFactor: {
    good: async () => {
      const { headers, recoveryCodes } = await enrolled()
      return { headers, body: { ...proof, code: recoveryCodes[0] } }
    },
    bad: async () => ({ headers: (await newPerson()).headers, body: { ...proof, code: '0' } }),
  },
  resetSecondFactor: {
    good: async () => ({ at: { id: (await enrolled()).id }, as: 'ada', body: proof }),
    bad: async () => ({ at: { id: (await newPerson()).id }, as: 'ada', body: proof }),
  },
  me: { good: () => ({ as: 'pavla' }), bad: () => ({ query: '?locale=xx' }) },
  refreshToken: {
    good: async () => ({ headers: (await newPerson()).headers }),
    bad: () => ({}),
  },
  logout: {
    good: async () => ({ headers: (await newPerson()).headers }),
    bad: () => ({}),
  },
}

test.each(Object.entries(cases))(
  '%s answers good and bad questions as described',
  async (id, each) => {
    const good = await ask(id, await each.good())
    const bad = await ask(id, await each.bad())
    expect([good.faults, bad.faults]).toEqual([[], []])
    expect([good.status < 300, bad.status >= 400 && bad.status < 500]).toEqual([true, true])
  },
)

test('each endpoint of the portal’s own, and each of a session, is among them', () => {
  const own = addressesOf(cms.payload.config).filter(
    ({ key, path, operation }) => operation && !isOfContent(key) && !path.includes('/globals/'),
  )
  const ids = own.map(({ operation }) => String(operation?.id))
  expect(ids.toSorted()).toEqual(Object.keys(cases).toSorted())
})
