import { describe, expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import fc from 'fast-check'

import { cellsOf } from '@/desk/rows/cellsOf'
import { columnsOf } from '@/desk/rows/columnsOf'
import { nameOfRow } from '@/desk/rows/nameOfRow'
import { hasHead, mappingOf, readTable, type ReadRow } from '@/desk/rows/readTable'
import { tabbedText } from '@/desk/rows/tabbedText'
import { occurrences } from '@/model/fields/occurrences'
import { priorities } from '@/model/fields/planParts'
import { funding } from '@/model/fields/projectFacts'
import { projectOutputs } from '@/model/fields/projectOutputs'

const outputs = columnsOf(projectOutputs().fields as ClientField[], 'cs')
const money = columnsOf((funding[0] as { fields: ClientField[] }).fields, 'cs')
const dates = columnsOf(occurrences().fields as ClientField[], 'cs')
const aims = columnsOf(priorities().fields as ClientField[], 'cs')

const known = {
  territories: [
    { id: 1, name: 'ORP Podhůří' },
    { id: 2, name: 'Lhota' },
    { id: 3, name: 'Lhota' },
  ],
  'target-groups': [
    { id: 5, name: 'Senioři' },
    { id: 6, name: 'Děti, mladí a rodiny' },
  ],
  plans: [],
  events: [],
}

const read = (text: string, columns = outputs): ReadRow[] => {
  const cells = cellsOf(text)
  const isHeaded = hasHead(cells, columns)
  const mapping = mappingOf(cells, columns, isHeaded)
  return readTable({ cells, columns, mapping, isHeaded }, known, 'cs')
}
const faultsIn = (row: ReadRow | undefined): (string | undefined)[] =>
  (row?.cells ?? []).map(({ fault }) => fault?.cs)

describe('cells', () => {
  test('stand between tabs, with line breaks and quotation marks in quotes', () => {
    expect(cellsOf('a\t"b\nc ""d"""\te\r\n\r\n"f\tg')).toEqual([
      ['a', 'b\nc "d"', 'e'],
      ['"f', 'g'],
    ])
  })
  test('of lines without tabs are the lines, or stand between semicolons when each line has one', () => {
    expect(cellsOf('a; b\nc;d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(cellsOf('a; b\nc')).toEqual([['a; b'], ['c']])
  })
  test('are the same after they were written with tabs', () => {
    const word = fc.stringMatching(/^[a-z"]+( [a-z"]+)?(\n[a-z]+)?$/)
    const line = fc.array(word, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (cells) => {
        expect(cellsOf(tabbedText(cells))).toEqual(cells)
      }),
    )
  })
})

describe('a table', () => {
  test('is read by its heads, whatever their order, case and accents', () => {
    const [row] = read('ÚZEMÍ\tnazev\tDruh\tStav\nORP Podhuri\tMapa služeb\tmapa\thotovo')
    expect(row?.values).toEqual({ territory: 1, title: 'Mapa služeb', kind: 'map', state: 'done' })
    expect(row?.missing).toEqual([])
  })
  test('without heads is read in the order of the form', () => {
    const [row] = read('Mapa služeb\tMapa\tV plánu\t15. října 2026')
    expect(row?.values).toEqual({
      title: 'Mapa služeb',
      kind: 'map',
      state: 'planned',
      dueOn: '2026-10-15T12:00:00.000Z',
    })
  })
  test('leaves a cell that is not understood empty, marks it and says why', () => {
    const [row] = read('Název\tDruh\tTermín\tÚzemí\nMapa\tplakát\t31. 2. 2026\tPraha')
    expect(row?.values).toEqual({ title: 'Mapa' })
    expect(row?.missing).toEqual(['Druh'])
    expect(faultsIn(row).slice(2)).toEqual([
      'Takový den v kalendáři není.',
      '„Praha“ na portálu nemáme.',
    ])
    expect(faultsIn(row)[1]).toContain('Možnosti: Plán, Akční plán')
  })
  test('does not choose between two territories of one name', () => {
    const [row] = read('Název\tÚzemí\nMapa\tLhota')
    expect(row?.values).toEqual({ title: 'Mapa' })
    expect(faultsIn(row)[1]).toContain('je na portálu vícekrát')
  })
  test('does not use a column whose head it does not know', () => {
    const [row] = read('Název\tDruh\tGarant\nMapa\tMapa\todbor')
    expect(row?.cells.map(({ isUsed }) => isUsed)).toEqual([true, true, false])
    expect(row?.values).toEqual({ title: 'Mapa', kind: 'map' })
  })
  test('keeps nothing of a text that is too long', () => {
    const [row] = read(`Název\tDruh\n${'x'.repeat(251)}\tMapa`)
    expect(row?.values).toEqual({ kind: 'map' })
    expect(faultsIn(row)[0]).toBe('Text je delší než 250 znaků.')
  })
  test('reads sums as they are written in Czech', () => {
    const rows = read('Zdroj\tČástka\nEvropská unie\t1 234,50 Kč\nKraj\tpolovina', money)
    expect(rows.map(({ values }) => values)).toEqual([
      { source: 'Evropská unie', amount: 1234.5 },
      { source: 'Kraj' },
    ])
  })
  test('finds several names in a cell, also one with a comma in it', () => {
    const [one, both] = read(
      'Kód\tNázev\tCílové skupiny\n1\tA\tděti, mladí a rodiny\n2\tB\tSenioři; Děti, mladí a rodiny',
      aims,
    )
    expect([one?.values.targetGroups, both?.values.targetGroups]).toEqual([[6], [5, 6]])
  })
})

describe('dates of an event', () => {
  test('come of lines, each a beginning and an end in Prague', () => {
    const [row, wrong] = read('st 7. 10. 2026 9–12\npá 7. 10. 2026 9–12', dates)
    expect(row?.values).toEqual({
      startsAt: '2026-10-07T07:00:00.000Z',
      endsAt: '2026-10-07T10:00:00.000Z',
      allDay: false,
    })
    expect([wrong?.values, wrong?.missing]).toEqual([{}, ['Datum a hodiny']])
  })
  test('may stand in columns of their own', () => {
    const [row] = read('Datum\tOd\tDo\n7.10.2026\t9:00\t12:30', dates)
    expect(row?.values).toMatchObject({ endsAt: '2026-10-07T10:30:00.000Z' })
  })
  test('may have a column for the beginning and one for the end', () => {
    const [row] = read('Začátek\tKonec\n7.10.2026 9:00\t8.10.2026 12:00', dates)
    expect(row?.values).toEqual({
      startsAt: '2026-10-07T07:00:00.000Z',
      endsAt: '2026-10-08T10:00:00.000Z',
    })
  })
})

describe('a row', () => {
  test('is called by what is in it', () => {
    const row = { source: 'Kraj', amount: 1500 }
    expect(nameOfRow(row, money, ['source', 'amount'], 'cs')).toBe('Kraj · 1\u00a0500')
    const date = { startsAt: '2026-10-07T07:00:00.000Z' }
    expect(nameOfRow(date, dates, ['startsAt'], 'cs')).toBe('7.\u00a010.\u00a02026 9:00')
    expect(nameOfRow({ kind: 'map' }, outputs, ['kind', 'title'], 'cs')).toBe('Mapa')
  })
  test('with nothing in it has no name', () => {
    expect(nameOfRow({}, outputs, ['title'], 'cs')).toBe('')
  })
  test('takes its heads in the three languages', () => {
    expect(hasHead([['Title', 'Територія']], outputs)).toBe(true)
    expect(hasHead([['Mapa', 'Kraj']], outputs)).toBe(false)
  })
  test('is no head for one word that is also the name of a field', () => {
    expect(hasHead([['Stav', 'Mapa', 'Kraj']], outputs)).toBe(false)
  })
})
