import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { MeasuredFrom } from '@/subjects/catalogue/site/MeasuredFrom'

const at: [number, number] = [16.3, 49.9]
const shown = (from: Parameters<typeof MeasuredFrom>[0]['from']): string =>
  renderToStaticMarkup(<MeasuredFrom locale="cs" from={from} />)

test('distances from an address say whose the address is, with its licence', () => {
  const source = { name: 'ČÚZK, RÚIAN', licence: 'https://licence.test', asOf: '2026-10-31' }
  const html = shown({ name: 'Husova 318/18, 579 01 Jasanov', at, source })
  expect(html).toContain('od adresy Husova 318/18, 579 01 Jasanov')
  expect(html).toContain('<a href="https://licence.test">Adresy: ČÚZK, RÚIAN 2026, CC BY 4.0')
})

test('distances from a town or from where the visitor is need no source', () => {
  expect(shown({ name: 'Jasanov', at })).toContain('od středu obce Jasanov')
  expect(shown({ name: 'Jasanov', at }) + shown('you')).not.toContain('<a')
})
