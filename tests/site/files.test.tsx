import { expect, test } from '@jest/globals'

import { FileLink } from '@/site/components/FileList/FileLink'

import { html } from './html'

const file = { title: 'Plán', filename: 'plan.pdf', filesize: 1_250_000, url: '/api/files/file/x' }

test.each([
  ['cs', 12, /PDF, 1,\d\sMB, 12\sstran/],
  ['cs', 2, /2\sstrany/],
  ['en', 1, /1\spage\)/],
  ['uk', 5, /5\sсторінок/],
] as const)(
  'a document to download says its kind, size and pages (%s, %i)',
  async (locale, pages, said) => {
    expect(await html(<FileLink locale={locale} file={{ ...file, pages }} />)).toMatch(said)
  },
)

test('a document whose pages nobody counted says only its kind and size', async () => {
  expect(await html(<FileLink locale="cs" file={file} />)).not.toContain('stran')
})
