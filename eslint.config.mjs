import next from 'eslint-config-next'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'

import { zones } from './scripts/arrows.mjs'

/** A spread of a literal only hides how long a list is. */
const literalSpreads = [
  ':matches(ObjectExpression, ArrayExpression) > SpreadElement > ObjectExpression',
  'ArrayExpression > SpreadElement > ArrayExpression',
  ':matches(ObjectExpression, ArrayExpression) > SpreadElement > TSAsExpression > :matches(ObjectExpression, ArrayExpression)',
].map((selector) => ({ selector, message: 'Write the members one under another.' }))

/** The server cuts out every other script, without a word. */
const ownScript = {
  selector: "JSXOpeningElement[name.name='script']",
  message: 'A page takes a script by <PageScript name="…" />.',
}

/** Content reaches the public site over REST alone (docs/decisions/0004). */
const siteCode = ['src/app/(site)/**', 'src/subjects/*/site/**', 'src/site/**', 'src/lib/**']

export default tseslint.config(
  {
    ignores: [
      '.next',
      'data',
      'src/payload-types.ts',
      'src/migrations/*.ts',
      'next-env.d.ts',
      '**/importMap.js',
    ],
  },
  ...next,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      // Without both, import-x reads no TypeScript and finds no cycle.
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: zones(readdirSync('src/subjects')) }],
      'import-x/order': [
        'error',
        {
          groups: [['builtin', 'external'], 'internal', ['parent', 'sibling', 'index']],
          pathGroups: ['@/**', '@collections/**', '@demo/**', '@payload-config'].map((pattern) => ({
            pattern,
            group: 'internal',
          })),
          pathGroupsExcludedImportTypes: ['builtin'],
          'newlines-between': 'always',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@next/next/no-html-link-for-pages': 'off', // pages come from our cache: plain links on purpose
      '@next/next/no-img-element': 'off', // Payload makes the sizes
      'no-restricted-syntax': ['error', ...literalSpreads],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A promise that nobody waits for is work that may be lost without a word.
    files: ['src/**/*.{ts,tsx}', 'collections/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  { files: ['tests/**', 'bench/**'], rules: { 'max-lines': ['error', { max: 450 }] } }, // tables of cases
  {
    files: ['**/*.config.mjs', 'tests/support/**'],
    rules: { 'import/no-anonymous-default-export': 'off' },
  },
  {
    // Jest takes its runtime by `require`, which cannot take an ES module before Node 22.
    files: ['tests/support/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/desk/**', 'src/subjects/*/desk/**'],
    ignores: ['src/desk/askRest.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The desk asks by askRest: it tells people what REST said.' },
      ],
    },
  },
  {
    files: siteCode,
    ignores: ['src/site/components/{PageScript,JsonLd}/**'],
    rules: { 'no-restricted-syntax': ['error', ...literalSpreads, ownScript] },
  },
  {
    files: siteCode,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'payload',
              allowTypeImports: true,
              message: 'The site reads content over REST; see src/site/cms.',
            },
            {
              name: '@payload-config',
              message: 'The site reads content over REST; see src/site/cms.',
            },
          ],
        },
      ],
    },
  },
)
