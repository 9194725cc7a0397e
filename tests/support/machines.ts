import type { Cms } from './cms'
import { next } from './content'
import { proof } from './secondFactor'

/** The header by which a key is sent. */
export const byKey = (key: string) => ({ Authorization: `users API-Key ${key}` })

/** Machine accounts and their keys, made by an admin over REST. */
export const withMachines = (cms: Cms) => {
  const newMachine = async (data: object = {}) => {
    const body = { name: `Stroj ${next()}`, role: 'editor', isMachine: true, ...data }
    const { body: made } = await cms.rest('/api/users', { as: 'ada', method: 'POST', body })
    return { id: String(made.doc.id), email: String(made.doc.email) }
  }
  const makeKey = (id: string, more: object = {}) =>
    cms.rest(`/api/users/${id}/key`, { as: 'ada', method: 'POST', body: { ...proof, ...more } })
  const revoke = (id: string) => cms.rest(`/api/users/${id}/key`, { as: 'ada', method: 'DELETE' })
  const machine = async (data: object = {}) => {
    const { id, email } = await newMachine(data)
    const key = String((await makeKey(id)).body.key)
    return { id, email, key, headers: byKey(key) }
  }
  const expire = (id: string) =>
    cms.payload.db.updateOne({
      collection: 'users',
      id,
      data: { keyExpiresAt: '2026-01-31T22:59:00.000Z' },
      returning: false,
    })
  const stored = async (id: string) =>
    (await cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })) ?? { id: '' }
  const journal = async (id: string) => {
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { document: { equals: id } },
      sort: 'at',
      pagination: false,
      overrideAccess: true,
    })
    return docs.map(({ action, byName }) => [action, byName])
  }
  return { newMachine, makeKey, revoke, machine, expire, stored, journal }
}
