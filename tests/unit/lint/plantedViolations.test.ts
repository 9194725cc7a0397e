import { beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'

/** What is planted, where, and the rule that must report it; null where nothing may be reported. */
type Case = [what: string, path: string, text: string, rule: string | null]

const arrow = 'import-x/no-restricted-paths'
const uses = (name: string, from: string): string =>
  `import { ${name} } from '${from}'\n\nexport const planted = ${name}\n`

const cases: Case[] = [
  [
    'two files that import each other',
    'src/site/components/RichText/List.tsx',
    uses('Nodes', './Nodes'),
    'import-x/no-cycle',
  ],
  ['lib uses the platform', 'src/lib/x.ts', uses('env', '@/platform/env'), arrow],
  ['the platform uses lib', 'src/platform/x.ts', uses('idOf', '@/lib/idOf'), null],
  [
    'the platform uses a subject',
    'src/platform/x.ts',
    uses('recordAudit', '@/subjects/journal/recordAudit'),
    arrow,
  ],
  [
    'the platform uses the model',
    'src/platform/x.ts',
    uses('admins', '@/model/access/admins'),
    arrow,
  ],
  [
    'the model uses a subject',
    'src/model/x.ts',
    uses('recordAudit', '@/subjects/journal/recordAudit'),
    arrow,
  ],
  [
    'the search uses a subject',
    'src/search/x.ts',
    uses('zeroResultsOf', '@/subjects/zeroResults/zeroResultsOf'),
    arrow,
  ],
  [
    'the frame of pages uses the database',
    'src/site/x.ts',
    uses('compareAndSet', '@/platform/database/compareAndSet'),
    arrow,
  ],
  ['the frame of pages uses settings', 'src/site/x.ts', uses('env', '@/platform/env'), null],
  [
    'the frame of the desk uses a subject',
    'src/desk/x.ts',
    uses('textsOfReview', '@/subjects/review/desk/texts'),
    arrow,
  ],
  [
    'a subject uses one that the list allows',
    'src/subjects/claims/x.ts',
    uses('recordAudit', '@/subjects/journal/recordAudit'),
    null,
  ],
  [
    'a subject uses one that the list does not allow',
    'src/subjects/journal/x.ts',
    uses('claimOf', '@/subjects/claims/claimOf'),
    arrow,
  ],
  [
    'deep in a subject, one that the list does not allow',
    'src/subjects/accounts/secondFactor/x.ts',
    uses('claimOf', '@/subjects/claims/claimOf'),
    arrow,
  ],
  [
    'a subject’s server side uses its own desk',
    'src/subjects/review/x.ts',
    uses('textsOfReview', './desk/texts'),
    arrow,
  ],
  [
    'a page of a subject uses its server side',
    'src/subjects/verification/site/x.ts',
    uses('overview', '../overview'),
    arrow,
  ],
  [
    'a page of a subject uses a page of another',
    'src/subjects/news/site/x.ts',
    uses('EventCard', '@/subjects/events/site/EventCard'),
    arrow,
  ],
  [
    'the desk of a subject uses its server side',
    'src/subjects/verification/desk/x.ts',
    uses('overview', '../overview'),
    null,
  ],
  [
    'the desk of a subject uses the public site',
    'src/subjects/review/desk/x.tsx',
    uses('Notice', '@/site/components/Notice/Notice'),
    arrow,
  ],
  ['src uses collections', 'src/subjects/review/x.ts', uses('News', '@collections/News'), arrow],
  ['src uses demo content', 'src/lib/x.ts', uses('seed', '@demo/seed'), arrow],
  ['collections use the desk', 'collections/X.ts', uses('Decide', '@/desk/Decide'), null],
  [
    'collections use a page of a subject',
    'collections/X.ts',
    uses('EventCard', '@/subjects/events/site/EventCard'),
    arrow,
  ],
  [
    'a page asks Payload itself',
    'src/subjects/news/site/x.ts',
    uses('getPayload', 'payload'),
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a relative import before a package',
    'src/lib/x.ts',
    "import { idOf } from './idOf'\nimport path from 'node:path'\n\nexport const planted = [path, idOf]\n",
    'import-x/order',
  ],
  [
    'a type imported as a value',
    'src/platform/x.ts',
    "import { Payload } from 'payload'\n\nexport type Planted = Payload\n",
    '@typescript-eslint/consistent-type-imports',
  ],
  [
    'any',
    'src/lib/x.ts',
    'export const planted = (value: any) => value\n',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'an assertion that something is there',
    'src/lib/x.ts',
    'export const planted = (value?: string) => value!.length\n',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'a fault of types silenced',
    'src/lib/x.ts',
    "// @ts-ignore\nexport const planted: number = 'x'\n",
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'a spread of an object literal',
    'src/lib/x.ts',
    'export const planted = { ...{ a: 1, b: 2 } }\n',
    'no-restricted-syntax',
  ],
  [
    'a spread of an array literal',
    'src/lib/x.ts',
    'export const planted = [...([1, 2] as const), 3]\n',
    'no-restricted-syntax',
  ],
  [
    'a script that the server would cut out',
    'src/subjects/news/site/X.tsx',
    'export const X = () => <script src="/x.js" />\n',
    'no-restricted-syntax',
  ],
  [
    'the desk asks past askRest',
    'src/subjects/review/desk/x.ts',
    "export const planted = () => fetch('/api/x')\n",
    'no-restricted-globals',
  ],
  [
    'a promise that nobody waits for',
    'src/lib/idOf.ts',
    'export const planted = () => {\n  Promise.resolve(1)\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a file that is too long',
    'src/lib/x.ts',
    Array.from({ length: 201 }, (_, at) => `export const planted${at} = ${at}\n`).join(''),
    'max-lines',
  ],
  [
    'a variable that nobody uses',
    'src/lib/x.ts',
    'const planted = 1\n',
    '@typescript-eslint/no-unused-vars',
  ],
]

let found: string[][] = []

beforeAll(() => {
  const input = JSON.stringify(cases.map(([, path, text]) => ({ path, text })))
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/support/lint.mjs'], {
    input,
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  found = JSON.parse(stdout) as string[][]
}, 120_000)

test.each(cases.map(([what, , , rule], at) => [what, rule, at] as const))(
  '%s: %s',
  (_, rule, at) => {
    expect(found[at]).toEqual(rule ? expect.arrayContaining([rule]) : [])
  },
)
