import { expect, test } from '@jest/globals'

import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'

import { html } from './html'

const shown = (faults: { path: string; message: string }[]) =>
  html(<FaultSummary locale="cs" title="Ještě je potřeba něco opravit" faults={faults} />)

test('faults of fields lead to them, under what is to be done', async () => {
  const page = await shown([
    { path: 'email', message: 'Napište e-mail.' },
    { path: '', message: 'A něco obecného.' },
  ])
  expect(page).toContain('<h2>Ještě je potřeba něco opravit</h2>')
  expect(page).toContain('<a href="#email">Napište e-mail.</a>')
})

test('what no field can mend is not said to be mended', async () => {
  const page = await shown([{ path: '', message: 'Jednání už začalo, odpověď nejde změnit.' }])
  expect(page).toContain('<h2>Neodeslalo se to</h2>')
  expect(page).not.toContain('opravit')
})
