import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { checkValues } from '@/model/hooks/checkValues'

const fields = [
  { name: 'name', type: 'text' },
  { name: 'order', type: 'number' },
  { name: 'isOn', type: 'checkbox' },
  { name: 'startsOn', type: 'date' },
  { name: 'provider', type: 'relationship' },
  { name: 'venue', type: 'group', flattenedFields: [{ name: 'floor', type: 'number' }] },
] as FlattenedField[]

const isTaken = (where: object): boolean => {
  try {
    checkValues(where, fields, () => {
      throw new Error('refused')
    })
    return true
  } catch {
    return false
  }
}

describe('a condition that one database would take and the other not is refused:', () => {
  test.each([
    { name: { near: '1,2' } },
    { name: { all: 'x' } },
    { name: { like: ['x'] } },
    { name: { not_like: 'a\u0000b' } },
    { name: { equals: ['x'] } },
    { name: { in: [{ x: 1 }] } },
    { name: { equals: { $gt: '' } } },
    { name: { exists: 'createdAt' } },
    { _id: { equals: 'x' } },
    { 'provider.id': { exists: 'true' } },
    { 'version._id': { equals: 'x' } },
    { id: { equals: 'a b' } },
    { id: { in: 'abc,"' } },
    { order: { less_than: 'many' } },
    { order: { in: '1,two' } },
    { 'venue.floor': { equals: 'first' } },
    { isOn: { equals: '5e-324' } },
    { startsOn: { greater_than: 'soon' } },
    { startsOn: { contains: '0.1' } },
    { order: { like: '1' } },
    { provider: { less_than: 'x' } },
    { provider: { like: 'x' } },
    { provider: { in: ['null'] } },
    { and: [{ or: [{ order: { equals: 'x' } }] }] },
  ])('%j', (where) => expect(isTaken(where)).toBe(false))
})

describe('what both databases understand alike is taken:', () => {
  test.each([
    { name: { like: '%_"' } },
    { name: { in: 'a,b' } },
    { name: { in: ['a', 'b'] } },
    { name: { exists: 'false' } },
    { id: { equals: '6737d1f5a1b2c3d4e5f60718' } },
    { id: { not_in: ['0193a1b2-7c3d-4e5f-8a9b-0c1d2e3f4a5b'] } },
    { order: { less_than: '10' } },
    { order: { equals: 'null' } },
    { isOn: { equals: 'true' } },
    { startsOn: { greater_than: '2026-11-28' } },
    { startsOn: { equals: null } },
    { provider: { equals: 'x' } },
    { provider: { in: ['null', 'x'] } },
    { OR: [{ 'venue.floor': { equals: 3 } }] },
    { unknown: { equals: 'x' } },
  ])('%j', (where) => expect(isTaken(where)).toBe(true))
})
