import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

import { collections, globals } from '@collections/index'
import { textBlocks } from '@/model/fields/textBlocks'

import { fieldSays, modelSays } from '../../support/modelSays'

/** The agreement: a field that is added, or a limit that changes, is a line there. */
const agreed = readFileSync(path.join(import.meta.dirname, 'model.txt'), 'utf8')
  .trim()
  .split('\n\n')
const parts = [...collections, ...globals]
const says = [
  ...parts.map((part) => modelSays(part)),
  textBlocks.flatMap((block) => fieldSays(block, 'text')),
]

test.each(says.map((lines, at) => [String(lines[0]?.split(/[:. ]/)[0]), at] as const))(
  '%s is as agreed',
  (_, at) => {
    expect(says[at]).toEqual(agreed[at]?.split('\n'))
  },
)

test('nothing that was agreed on is gone', () => {
  expect(agreed).toHaveLength(says.length)
})
