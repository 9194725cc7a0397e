import { beforeEach, expect, test } from '@jest/globals'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'

import { WordImport } from '@/subjects/plans/desk/word/WordImport'

import { led } from '../support/nextNavigation'
import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'

beforeEach(() => {
  setDesk()
  led.length = 0
})

const plans = [
  { id: 'p1', title: 'Starý plán' },
  { id: 'p2', title: 'Nový plán' },
]
const look = () => {
  const { container } = render(<WordImport plans={plans} />)
  const choice = screen.getByLabelText<HTMLSelectElement>('Do kterého plánu')
  // As before the script is there: the choice is in the page alone.
  choice.value = 'p2'
  fireEvent.submit(container.querySelector('form') ?? container)
}

test('a document goes to the plan that is chosen in the form, and leads to what was understood', async () => {
  answers({ 'POST /api/plans/p2/measures.docx': [{ body: { id: 'i1' } }] })
  look()
  await waitFor(() => expect(led).toEqual(['/admin/nahrat-tabulku?import=i1']))
  expect(Object.keys(asked[0]?.body ?? {})).toEqual(['file'])
})

test('a document that is refused leads nowhere, and the reason is told', async () => {
  answers({ 'POST /api/plans/p2/measures.docx': [refusal('Dokument obsahuje makra.', 400)] })
  look()
  await waitFor(() => expect(done.failed).toEqual(['Dokument obsahuje makra.']))
  expect(led).toEqual([])
})
