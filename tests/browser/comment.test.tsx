import { beforeEach, expect, test } from '@jest/globals'

import { CommentForm } from '@/subjects/consultations/site/CommentForm'

import { one, openPage } from './page'

const script = '@/subjects/consultations/site/comment.browser.js'
const words = 'Klub ať má otevřeno i v neděli.'
const keptAs = 'rozcestnik.pripominka.plan-trnovice.plan'
const kept = () => (JSON.parse(localStorage.getItem(keptAs) ?? 'null') as { text: string })?.text
const box = () => one<HTMLTextAreaElement>('textarea')
const status = () => one('[data-comment-status]').textContent
const state = { faults: [], values: { text: words } }
const open = (given: typeof state | null = null) =>
  openPage(<CommentForm item={undefined} locale="cs" slug="plan-trnovice" state={given} />, script)

beforeEach(() => localStorage.clear())

test('what is typed is kept in the device, and comes back with a word about it', async () => {
  await open()
  box().value = words
  box().dispatchEvent(new Event('input', { bubbles: true }))
  await open()
  expect(box().value).toBe(words)
  expect(status()).toContain('co jste tu minule napsali')
})

test('what was typed before the script was there is kept too', async () => {
  await open(state)
  expect(kept()).toBe(words)
})

test('what stands in the form is not written over by what was kept before', async () => {
  localStorage.setItem(keptAs, JSON.stringify({ text: 'Starší' }))
  await open(state)
  expect([box().value, status()]).toEqual([words, ''])
})

test('an empty form keeps nothing', async () => {
  await open()
  expect(kept()).toBeUndefined()
})

test('the page that thanks forgets what was sent, and nothing else', async () => {
  localStorage.setItem(keptAs, '{}')
  localStorage.setItem('rozcestnik.pripominka.jiny.plan', '{}')
  localStorage.setItem('rozcestnik.pripominka-odeslana', keptAs)
  await openPage(<p data-comment-sent="">Děkujeme</p>, script)
  expect(Object.keys(localStorage)).toEqual(['rozcestnik.pripominka.jiny.plan'])
})
