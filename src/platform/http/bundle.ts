import type { Plugin } from 'esbuild'

/** What React Aria says, by language: those that the portal does not speak are left out. */
const sayings = /[\\/]intl[\\/][a-z]+[\\/][a-z]{2}-[A-Z]{2}\.m?js$/
const spoken = /(cs-CZ|en-US|uk-UA)\.m?js$/
const better = /[\\/]combobox[\\/](cs|uk)-[A-Z]{2}\.m?js$/

const ourLanguages: Plugin = {
  name: 'our languages',
  setup: ({ onLoad }) =>
    onLoad({ filter: sayings }, ({ path }) => {
      const [, language] = better.exec(path) ?? []
      const ours = `export { ${language} as default } from './src/subjects/catalogue/site/browser/sayings'`
      if (language) return { contents: ours, resolveDir: process.cwd() }
      return spoken.test(path) ? undefined : { contents: 'export default {}' }
    }),
}

/** A script for browsers with all that it imports, as one file. Throws when it cannot be put together. */
export const bundle = async (file: string): Promise<Buffer> => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Styles come along as text: what a script shows is seen at once, and asks for nothing more.
    loader: { '.css': 'text' },
    plugins: [ourLanguages],
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}
