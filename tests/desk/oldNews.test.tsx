import { beforeEach, expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'

import type { BatchAnswer } from '@/subjects/news/import/rest/batchAnswer'
import { BatchOutcome } from '@/subjects/news/desk/oldSite/BatchOutcome'

import { setDesk } from '../support/payloadUi'

beforeEach(() => setDesk())

const batch = (more: Partial<BatchAnswer>): BatchAnswer => ({
  id: 'b1',
  fileName: 'stary-web.xml',
  state: 'done',
  interrupted: null,
  total: 2,
  done: 2,
  entryCount: 2,
  entries: [
    { row: 2, title: 'Dobrá', entry: 'n1', status: 'published' },
    { row: 3, title: 'Druhá', entry: 'n2', status: 'published' },
  ],
  outcome: null,
  ...more,
})

const draft = { row: 3, title: 'Druhá', entry: 'n2', status: 'draft' } as const

test.each<[string, Partial<BatchAnswer>, string[]]>([
  ['done, with drafts', { entries: [draft] }, ['Zveřejnit všechny', 'Vrátit celou dávku']],
  ['done, all public', {}, ['Vrátit celou dávku']],
  [
    'killed while it was published',
    { state: 'broken', interrupted: 'publishing' },
    ['Zveřejnit všechny', 'Vrátit celou dávku'],
  ],
  [
    'killed while it was written, without its file',
    { state: 'broken', interrupted: 'running' },
    ['Vrátit celou dávku'],
  ],
  ['at work', { state: 'publishing' }, []],
])('a batch %s offers what can be done with it', (_, more, expected) => {
  render(<BatchOutcome batch={batch(more)} isBusy={false} onAct={() => undefined} plan={null} />)
  expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(expected)
})
