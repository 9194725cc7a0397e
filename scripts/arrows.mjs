/** Whose server side a subject may use beside its own (docs/decisions/0040). No circles: a test looks. */
export const uses = {
  accounts: ['freshness', 'journal'],
  addresses: ['freshness', 'journal'],
  answers: ['accounts', 'freshness', 'journal', 'plans'],
  attendance: ['feedback', 'freshness', 'journal', 'print', 'registrations'],
  catalogue: ['zeroResults'],
  claims: ['accounts', 'journal', 'review'],
  consultations: ['accounts', 'errorReports', 'freshness', 'journal', 'plans'],
  digests: ['accounts', 'errorReports'],
  errorReports: ['accounts', 'journal', 'review'],
  feedback: ['registrations'],
  freshness: ['files', 'journal'],
  groups: ['accounts', 'files', 'freshness', 'journal', 'registrations'],
  letters: ['journal'],
  operations: ['scheduling'],
  ownServices: ['verification'],
  registrations: ['accounts', 'errorReports', 'freshness', 'journal'],
  news: ['redirects', 'tables', 'writing'],
  redirects: ['tables'],
  register: ['accounts', 'freshness', 'journal', 'review'],
  plans: ['freshness', 'journal', 'tables'],
  personalData: [
    'accounts',
    'answers',
    'digests',
    'freshness',
    'groups',
    'journal',
    'registrations',
    'tables',
  ],
  print: ['plans'],
  providers: ['freshness', 'journal'],
  review: ['accounts', 'files', 'freshness', 'journal', 'revisions'],
  revisions: ['journal'],
  supported: ['freshness', 'journal', 'tables'],
  scheduling: ['journal', 'review'],
  search: ['catalogue'],
  translations: ['journal', 'scheduling', 'writing'],
  verification: ['accounts', 'files', 'freshness', 'journal', 'review'],
  writing: ['review', 'scheduling'],
  zeroResults: ['journal'],
}

/** Rooms of src/ that each room may use. What puts all together (src/*.ts, app, cli) may use everybody. */
const rooms = {
  lib: [],
  model: ['lib', 'platform'],
  platform: ['lib', 'migrations'],
  search: ['lib', 'platform'],
  site: ['lib', 'platform/env.ts'],
  desk: ['lib'],
}

/** The rule: code in `target` may import of src/ only what is in `allowed`. */
const zone = (target, allowed) => ({
  target,
  from: './src',
  except: [...allowed, 'payload-types.ts'].map((each) => `./${each}`),
  message: `It may use only: ${allowed.join(', ')} (CONTRIBUTING.md, “Arrows”).`,
})

const subjectZones = (name) => {
  const folder = `./src/subjects/${name}`
  const servers = [name, ...(uses[name] ?? [])].map((each) => `subjects/${each}`)
  return [
    zone(`${folder}/{*,!(site|desk)/**}`, ['lib', 'model', 'platform', 'search', ...servers]),
    zone(`${folder}/site/**`, ['lib', 'site', 'platform/env.ts', `subjects/${name}/site`]),
    zone(`${folder}/desk/**`, ['lib', 'desk', ...servers]),
  ]
}

/** What `import-x/no-restricted-paths` is told, for the subjects that there are. */
export const zones = (subjects) => [
  ...Object.entries(rooms).map(([name, allowed]) => zone(`./src/${name}`, [name, ...allowed])),
  ...subjects.flatMap(subjectZones),
  ...subjects.flatMap((name) =>
    ['site', 'desk'].map((part) => ({
      target: [
        `./src/subjects/!(${name})/**`,
        `./src/subjects/${name}/{*,!(${part})/**}`,
        './collections/**',
      ],
      from: `./src/subjects/${name}/${part}`,
      message: `The ${part} of a subject is its own: what another needs moves to src/${part}.`,
    })),
  ),
  { target: './src/!(cli|payload.config.ts)/**', from: ['./collections', './demo'] },
  { target: ['./src', './collections', './demo'], from: './tests' },
  { target: './collections', from: './demo' },
]
