import { expect, test } from '@jest/globals'

import type { Site } from '@/payload-types'
import { texts } from '@/site/texts/texts'
import { Statement } from '@/subjects/accessibility/site/Statement'

import { html } from './html'

const t = texts('cs', 'accessibility')
const statementOf = (accessibility: Site['accessibility']) =>
  html(
    <Statement
      locale="cs"
      site={{ id: '1', name: 'Portál', operator: { name: 'Kraj' }, accessibility }}
      address="https://portal.test"
    />,
  )

test('what nobody has made yet states neither conformance nor method', async () => {
  const page = await statementOf({ conformance: 'partial', method: 'self' })
  expect(page).toContain(t('unsaid'))
  expect(page).not.toContain(t('partial'))
  expect(page).not.toContain(t('methodSelf'))
  expect(page).not.toContain(t('contentNone'))
})

test('a statement that was made says its state, its method and its day', async () => {
  const preparedOn = '2026-01-05T12:00:00Z'
  const page = await statementOf({ conformance: 'full', method: 'third', preparedOn })
  expect(page).toContain(t('full'))
  expect(page).toContain(t('methodThird'))
  expect(page.replaceAll('\u00a0', ' ')).toContain('5. 1. 2026')
  expect(page).not.toContain(t('unsaid'))
})
