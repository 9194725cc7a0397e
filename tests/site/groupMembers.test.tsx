import { expect, test } from '@jest/globals'

import type { WorkingGroup } from '@/payload-types'
import { GroupDetail } from '@/subjects/groups/site/GroupDetail'

import { said } from '../support/said'
import { html } from './html'

const group = (members: object[]) =>
  ({
    name: 'Doprava',
    kind: 'working',
    members,
    updatedAt: '2027-01-01T10:00:00Z',
  }) as WorkingGroup

const lines = async (members: object[]) =>
  said(
    await html(
      <GroupDetail locale="cs" group={group(members)} now={new Date('2027-01-10T10:00:00Z')} />,
    ),
  ).join('\n')

const member = { organisation: 'Kompas', side: 'provider' }

test('a name and a substitute stand beside whom the member represents, where they are given', async () => {
  const shown = await lines([{ ...member, name: 'Radka', substitute: 'Hugo' }])
  expect(shown).toContain('Radka, Kompas (náhradník Hugo)')
  expect(await lines([member])).not.toContain('náhradník')
})

test('whose term is over, or has not begun, is not among the members', async () => {
  const shown = await lines([
    { ...member, organisation: 'Dřívější', until: '2027-01-09T11:00:00Z' },
    { ...member, organisation: 'Dnešní', until: '2027-01-10T11:00:00Z' },
    { ...member, organisation: 'Budoucí', from: '2027-01-11T11:00:00Z' },
  ])
  const names = ['Dřívější', 'Dnešní', 'Budoucí']
  expect(names.filter((name) => shown.includes(name))).toEqual(['Dnešní'])
})

test('a group none of whose members sits any more has no list of them', async () => {
  const shown = await lines([{ ...member, until: '2020-01-01T11:00:00Z' }])
  expect(shown).not.toContain('Složení')
})
