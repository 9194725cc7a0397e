import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'

import { EventFeedback } from '@/subjects/feedback/desk/EventFeedback'

import { setDesk } from '../support/payloadUi'
import { answers } from '../support/strictRest'

test('an event shows what was said of a date, and of another only how many answered', async () => {
  setDesk({ id: 'e1' })
  const counts = { 1: 0, 2: 0, 3: 1, 4: 1, 5: 1 }
  const said = { mean: 4, counts, sentences: ['Výborné'] }
  const startsAt = '2026-12-01T09:00:00.000Z'
  const dates = [
    { occurrence: 'a', startsAt, answers: 3, said },
    { occurrence: 'b', startsAt, answers: 2, said: null },
  ]
  answers({ 'GET /api/events/e1/feedback': [{ body: { dates } }] })
  render(<EventFeedback />)
  expect(await screen.findByText('Průměr 4 z 5, odpovědí 3.')).toBeTruthy()
  expect(screen.getByText('Výborné')).toBeTruthy()
  expect(screen.getByText(/^Odpovědí 2\. Ukážou se od tří/)).toBeTruthy()
})
