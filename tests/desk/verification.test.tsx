import { beforeEach, describe, expect, test } from '@jest/globals'
import { render, screen, waitFor } from '@testing-library/react'

import { Confirm } from '@/subjects/verification/desk/Confirm'
import { SendRest } from '@/subjects/verification/desk/SendRest'

import { refreshed } from '../support/nextNavigation'
import { done, setDesk } from '../support/payloadUi'
import { answers, asked, refusal } from '../support/strictRest'
import { button, isDisabled, press } from './people'

beforeEach(() => {
  setDesk()
  answers({})
  refreshed.times = 0
})

describe('confirming an entry', () => {
  test.each([
    ['is not stored yet', { id: undefined }],
    ['is not public', { hasPublishedDoc: false }],
  ])('what %s cannot be confirmed', (_, changes) => {
    setDesk(changes)
    expect(render(<Confirm />).container.textContent).toBe('')
  })

  test('nothing is sent before the question is answered, and the way back sends nothing', () => {
    render(<Confirm />)
    press('Údaje platí')
    expect(screen.getByText(/Potvrzujete to, co je právě teď zveřejněné/)).toBeTruthy()
    press('Zpět')
    expect(button('Údaje platí')).toBeTruthy()
    expect(asked).toEqual([])
  })

  test('the answer is sent and told, and the question goes', async () => {
    answers({ 'POST /api/services/d1/confirm': [{ body: { message: 'Potvrzeno.' } }] })
    render(<Confirm />)
    press('Údaje platí')
    press('Ano, platí')

    await waitFor(() => expect(button('Údaje platí')).toBeTruthy())
    expect([done.succeeded, done.failed]).toEqual([['Potvrzeno.'], []])
  })

  test('it is not sent twice while the server works', async () => {
    let answer: (value: object) => void = () => undefined
    answers({ 'POST /api/services/d1/confirm': [new Promise((resolve) => (answer = resolve))] })
    render(<Confirm />)
    press('Údaje platí')
    press('Ano, platí')

    expect(isDisabled('Ano, platí')).toBe(true)
    answer({})
    await waitFor(() => expect(button('Údaje platí')).toBeTruthy())
  })

  test('when the server is not there, words of our own say so', async () => {
    answers({ 'POST /api/services/d1/confirm': [{ status: 502, body: {} }] })
    render(<Confirm />)
    press('Údaje platí')
    press('Ano, platí')

    await waitFor(() => expect(done.failed).toEqual(['Nepodařilo se. Zkuste to prosím znovu.']))
  })
})

describe('writing to the rest', () => {
  const texts = { send: 'Poslat', sure: 'Opravdu?', yes: 'Ano', no: 'Ne', failed: 'Nešlo to.' }

  test('with nobody left it cannot be pressed', () => {
    render(<SendRest isPossible={false} texts={texts} />)
    expect(isDisabled('Poslat')).toBe(true)
  })

  test('letters leave only after a yes, and what came of it stays on the page', async () => {
    answers({ 'POST /api/verification/send': [{ body: { message: 'Odešly 3 dopisy.' } }] })
    render(<SendRest isPossible texts={texts} />)
    press('Poslat')
    expect([screen.getByText('Opravdu?').tagName, asked]).toEqual(['P', []])
    press('Ano')

    await screen.findByText('Odešly 3 dopisy.')
    expect(button('Poslat')).toBeTruthy()
    expect(refreshed.times).toBe(1)
  })

  test('a no sends nothing', () => {
    render(<SendRest isPossible texts={texts} />)
    press('Poslat')
    press('Ne')
    expect([button('Poslat').disabled, asked]).toEqual([false, []])
  })

  test.each([
    ['the server’s', refusal('Už běží.', 409), 'Už běží.'],
    ['our own', { status: 502 }, 'Nešlo to.'],
  ])('a failure is told in %s words', async (_, answer, words) => {
    answers({ 'POST /api/verification/send': [answer] })
    render(<SendRest isPossible texts={texts} />)
    press('Poslat')
    press('Ano')

    expect(await screen.findByText(words)).toBeTruthy()
  })
})
