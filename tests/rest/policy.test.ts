import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { policy, type Policy } from './policy'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const outcome = (who: Who, may: Who[]) => (may.includes(who) ? 'may' : 'may not')
const rows = (may: Who[]) => everybody.map((who) => [who, outcome(who, may)] as const)
const did = (status: number) => (status < 300 ? 'may' : 'may not')
const key = (slug: string) =>
  ['name', 'title', 'from'].find((each) => each in sample(slug, 'x', ground)) ?? 'id'
const named = (slug: string, word: string) => ({
  [key(slug)]: slug === 'redirects' ? `/aktuality/${word}` : word,
})

/** A document of provider A in a state, named by a word that occurs nowhere else. */
const put = async (slug: string, state: 'published' | 'draft' | 'newer draft' | 'trashed') => {
  const name = `kanarek${next()}`
  const data = sample(slug, name, ground)
  const collection = slug as CollectionSlug
  const { hasDrafts } = policy[slug] as Policy
  const status = hasDrafts ? { _status: state === 'draft' ? 'draft' : 'published' } : {}
  const id =
    slug === 'providers' && state !== 'trashed'
      ? await renameProviderA(name, state)
      : await write(cms.payload, collection, { ...data, ...status })
  const change = { collection, id, overrideAccess: true, depth: 0 } as const
  if (state === 'newer draft' && slug !== 'providers') {
    const secret = `kanarek${next()}`
    await cms.payload.update({ ...change, data: { [key(slug)]: secret } as never, draft: true })
    return { id, name: secret }
  }
  if (state === 'trashed')
    await cms.payload.update({ ...change, data: { deletedAt: new Date().toISOString() } as never })
  return { id, name }
}

/** Pavla belongs to one provider: its states are made on that one document. */
const renameProviderA = async (name: string, state: string): Promise<string> => {
  const change = {
    collection: 'providers',
    id: ground.providerA,
    overrideAccess: true,
    depth: 0,
  } as const
  if (state === 'newer draft') {
    await cms.payload.update({ ...change, data: { _status: 'published' } })
    await cms.payload.update({ ...change, data: { name }, draft: true })
  } else {
    await cms.payload.update({
      ...change,
      data: { name, _status: state as 'published' | 'draft' },
    })
  }
  return ground.providerA
}

/** Every way in which something hidden could come out. */
const channels = (slug: string, id: string, name: string): string[] => {
  const field = key(slug)
  return [
    `/api/${slug}/${id}?depth=0`,
    `/api/${slug}/${id}?draft=true&depth=0`,
    `/api/${slug}/${id}?trash=true&depth=0`,
    `/api/${slug}/${id}?locale=all&draft=true&depth=0`,
    `/api/${slug}?limit=10&sort=-updatedAt&depth=0`,
    `/api/${slug}?limit=10&sort=-updatedAt&depth=0&draft=true`,
    `/api/${slug}?limit=10&sort=-updatedAt&depth=0&trash=true`,
    `/api/${slug}?limit=10&sort=-updatedAt&depth=0&draft=true&trash=true&locale=uk`,
    `/api/${slug}?limit=10&sort=-updatedAt&depth=0&pagination=false`,
    `/api/${slug}?depth=0&where[${field}][equals]=${name}`,
    `/api/${slug}?depth=0&draft=true&where[${field}][like]=${name}`,
    `/api/${slug}?depth=0&select[${field}]=true&where[id][equals]=${id}`,
    `/api/${slug}/versions?limit=10&sort=-updatedAt&depth=0`,
    `/api/${slug}/versions?limit=10&sort=-updatedAt&depth=0&where[parent][equals]=${id}`,
  ]
}

const seenBy = async (who: Who, urls: string[], name: string): Promise<boolean> => {
  const answers = await Promise.all(urls.map((url) => cms.rest(url, { as: who })))
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  return answers.some(({ text }) => text.includes(name))
}

/** One document for all who only look at it. */
const shared = (slug: string, state: Parameters<typeof put>[1]) => {
  let made: ReturnType<typeof put> | undefined
  return () => (made ??= put(slug, state))
}

const drafted = Object.entries(policy).filter(([, { hasDrafts }]) => hasDrafts)

describe.each(Object.entries(policy))('%s', (slug, rule) => {
  const shown = shared(slug, 'published')
  test.each(rows(rule.readPublished))('%s %s read what is published', async (who, expected) => {
    const { id, name } = await shown()
    const { text } = await cms.rest(`/api/${slug}/${id}?depth=0`, { as: who })
    expect(text.includes(name) ? 'may' : 'may not').toBe(expected)
  })

  test.each(rows(rule.createPublished))('%s %s create it for good', async (who, expected) => {
    const data = { ...sample(slug, `nove${next()}`, ground), _status: 'published' }
    const { status } = await cms.rest(`/api/${slug}`, { as: who, method: 'POST', body: data })
    expect(did(status)).toBe(expected)
  })

  test.each(rows(rule.publish))('%s %s change it for good', async (who, expected) => {
    const { id } = await put(slug, 'published')
    const body = {
      ...named(slug, `zmena${next()}`),
      ...(rule.hasDrafts && { _status: 'published' }),
    }
    const { status } = await cms.rest(`/api/${slug}/${id}`, { as: who, method: 'PATCH', body })
    expect(did(status)).toBe(expected)
  })

  test.each(rows(rule.delete))('%s %s delete it for ever', async (who, expected) => {
    const id = await write(cms.payload, slug as CollectionSlug, {
      ...sample(slug, `smazat${next()}`, ground),
      ...(rule.hasDrafts && { _status: 'published' }),
    })
    await cms.rest(`/api/${slug}/${id}`, { as: who, method: 'DELETE' })
    const { totalDocs } = await cms.payload.count({
      collection: slug as CollectionSlug,
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs === 0 ? 'may' : 'may not').toBe(expected)
  })
})

describe.each(drafted)('%s with drafts', (slug, rule) => {
  const draft = shared(slug, 'draft')
  test.each(rows(rule.readDraft))('%s %s see what was never published', async (who, expected) => {
    const { id, name } = await draft()
    expect((await seenBy(who, channels(slug, id, name), name)) ? 'may' : 'may not').toBe(expected)
  })

  const newer = shared(slug, 'newer draft')
  test.each(rows(rule.readDraft))('%s %s see a newer draft', async (who, expected) => {
    const { id, name } = await newer()
    expect((await seenBy(who, channels(slug, id, name), name)) ? 'may' : 'may not').toBe(expected)
  })

  const trashed = shared(slug, 'trashed')
  test.each(rows(rule.readTrash))('%s %s see what is in the trash', async (who, expected) => {
    const { id, name } = await trashed()
    const urls = channels(slug, id, name).filter((url) => !url.includes('/versions'))
    expect((await seenBy(who, urls, name)) ? 'may' : 'may not').toBe(expected)
  })

  const versioned = shared(slug, 'published')
  test.each(rows(rule.readVersions))('%s %s read its versions', async (who, expected) => {
    const { id, name } = await versioned()
    const url = `/api/${slug}/versions?depth=0&where[parent][equals]=${id}`
    const { text } = await cms.rest(url, { as: who })
    expect(text.includes(name) ? 'may' : 'may not').toBe(expected)
  })

  test.each(rows(rule.createDraft))('%s %s create a draft', async (who, expected) => {
    const body = { ...sample(slug, `koncept${next()}`, ground), _status: 'draft' }
    const { status } = await cms.rest(`/api/${slug}?draft=true`, { as: who, method: 'POST', body })
    expect(did(status)).toBe(expected)
  })

  test.each(rows(rule.updateDraft))('%s %s save a draft over it', async (who, expected) => {
    const { id } = await put(slug, 'published')
    const body = { [key(slug)]: `koncept${next()}` }
    const url = `/api/${slug}/${id}?draft=true`
    const { status } = await cms.rest(url, { as: who, method: 'PATCH', body })
    expect(did(status)).toBe(expected)
  })

  test.each(rows(rule.unpublish))('%s %s unpublish it', async (who, expected) => {
    const { id, name } = await put(slug, 'published')
    const calls: [string, object][] = [
      ['?unpublishAllLocales=true', { _status: 'draft' }],
      ['', { _status: 'draft' }],
      ['?draft=true&unpublishAllLocales=true', { _status: 'draft' }],
    ]
    for (const [query, body] of calls)
      await cms.rest(`/api/${slug}/${id}${query}`, { as: who, method: 'PATCH', body })
    const { text } = await cms.rest(`/api/${slug}/${id}?depth=0`)
    expect(text.includes(name) ? 'may not' : 'may').toBe(expected)
  })

  test.each(rows(rule.publish))('%s %s publish it by any way', async (who, expected) => {
    const { id, name } = await put(slug, 'draft')
    const version = await newestVersion(slug, id)
    const calls: [string, string, object][] = [
      ['PATCH', `${id}`, { _status: 'published' }],
      ['PATCH', `${id}?draft=true`, { _status: 'published' }],
      ['PATCH', `${id}?publishSpecificLocale=cs`, { _status: 'published' }],
      ['PATCH', `${id}?publishAllLocales=true`, { _status: 'published' }],
      ['PATCH', `?where[id][equals]=${id}`, { _status: 'published' }],
      ['POST', `versions/${version}`, {}],
    ]
    const seen: boolean[] = []
    for (const [method, path, body] of calls) {
      await cms.rest(`/api/${slug}/${path}`.replace('/?', '?'), { as: who, method, body })
      const { text } = await cms.rest(`/api/${slug}/${id}?depth=0`)
      seen.push(text.includes(name))
    }
    expect(seen.includes(true) ? 'may' : 'may not').toBe(expected)
  })

  test.each(rows(rule.restoreVersion))('%s %s restore a version over it', async (who, expected) => {
    const { id, name } = await put(slug, 'published')
    const version = await newestVersion(slug, id)
    const collection = slug as CollectionSlug
    await cms.payload.update({
      collection,
      id,
      data: { [key(slug)]: `pozdeji${next()}`, _status: 'published' } as never,
      overrideAccess: true,
    })
    await cms.rest(`/api/${slug}/versions/${version}`, { as: who, method: 'POST', body: {} })
    const { body } = await cms.rest(`/api/${slug}/${id}?depth=0&draft=true`, { as: 'ada' })
    const shown = await cms.rest(`/api/${slug}/${id}?depth=0`)
    expect(body?.[key(slug)] === name ? 'may' : 'may not').toBe(expected)
    // Back it comes as a draft; publishing it is an act of its own.
    expect(shown.body?.[key(slug)]).not.toBe(name)
  })

  test.each(rows(rule.moveToTrash))('%s %s move it to the trash', async (who, expected) => {
    const { id, name } = await put(slug, 'published')
    // A provider with public services stays.
    await cms.payload.delete({ collection: 'services', where: { provider: { equals: id } } })
    const body = { deletedAt: new Date().toISOString() }
    await cms.rest(`/api/${slug}/${id}`, { as: who, method: 'PATCH', body })
    const { text } = await cms.rest(`/api/${slug}/${id}?depth=0`)
    await bringBack(slug, id)
    expect(text.includes(name) ? 'may not' : 'may').toBe(expected)
  })
})

const newestVersion = async (slug: string, id: string): Promise<string> => {
  const { docs } = await cms.payload.findVersions({
    collection: slug as CollectionSlug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}

const bringBack = (slug: string, id: string) =>
  cms.payload.update({
    collection: slug as CollectionSlug,
    id,
    data: { deletedAt: null, _status: 'published' } as never,
    trash: true,
    overrideAccess: true,
  })
