import type { Plugin } from 'esbuild'

/** What React Aria says, by language. */
const sayings = /[\\/]intl[\\/][a-z]+[\\/][a-z]{2}-[A-Z]{2}\.m?js$/
const ours = /(cs-CZ|en-US|uk-UA)\.m?js$/

/** Leaves out the languages that the portal does not speak. */
const ourLanguages: Plugin = {
  name: 'our languages',
  setup: ({ onLoad }) =>
    onLoad({ filter: sayings }, ({ path }) =>
      ours.test(path) ? undefined : { contents: 'export default {}' },
    ),
}

/** A script for browsers with all that it imports, as one file. Throws when it cannot be put together. */
export const bundle = async (file: string): Promise<Buffer> => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [file],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2020' },
    ...{ charset: 'utf8', legalComments: 'none', logLevel: 'silent', jsx: 'automatic' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [ourLanguages],
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}
