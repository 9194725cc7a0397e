import next from 'eslint-config-next'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'

const siteCode = [
  'src/app/(site)/**',
  'src/features/**',
  'src/components/**',
  'src/texts/**',
  'src/lib/**',
]

const features = readdirSync('src/features')

// Each line reads: code in `target` may not import from `from`.
const zones = [
  { target: './collections', from: './src', except: ['./lib', './payload-types.ts'] },
  {
    target: './collections/access',
    from: ['./collections/fields', './collections/hooks'],
  },
  { target: './collections/hooks', from: ['./collections/access', './collections/fields'] },
  { target: './src', from: './collections' },
  { target: './src/lib', from: './src', except: ['./lib'] },
  { target: './src/cms', from: ['./src/app', './src/features', './src/components'] },
  { target: './src/components', from: ['./src/app', './src/features', './src/cms'] },
  { target: './src/features', from: './src/app' },
  {
    target: ['./src/app/(site)', './src/features', './src/components'],
    from: ['./src/server', './src/desk', './src/seed'],
  },
  { target: ['./src', './collections'], from: './tests' },
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features do not import each other; compose them in a page.',
  })),
]

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
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@next/next/no-html-link-for-pages': 'off', // pages come from our cache: plain links on purpose
      '@next/next/no-img-element': 'off', // Payload makes the sizes
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/seed/content/**'], rules: { 'max-lines': 'off' } }, // texts, not code
  { files: ['tests/**'], rules: { 'max-lines': ['error', { max: 400 }] } }, // tables of cases
  {
    files: ['**/*.config.mjs', 'tests/support/**'],
    rules: { 'import/no-anonymous-default-export': 'off' },
  },
  {
    files: ['src/payload.config.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
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
              message: 'The site reads content over REST; see src/cms.',
            },
            { name: '@payload-config', message: 'The site reads content over REST; see src/cms.' },
          ],
        },
      ],
    },
  },
)
