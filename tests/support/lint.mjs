// Lints texts as if they stood in files of the project: [{path, text}] on standard input, names of rules on output.
// A process of its own: ESLint loads its configuration in ways that Jest's modules do not know.
import { ESLint } from 'eslint'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'

const planted = JSON.parse(await text(process.stdin))
const files = planted.map(({ path }) => path).filter((path) => !existsSync(path))
// Files that are not there have no types.
const untyped = {
  files,
  languageOptions: { parserOptions: { projectService: false } },
  rules: { '@typescript-eslint/no-floating-promises': 'off' },
}
const eslint = new ESLint({ overrideConfig: untyped })
const found = []
for (const { path, text: code } of planted) {
  const [result] = await eslint.lintText(code, { filePath: path })
  found.push([...new Set((result?.messages ?? []).map(({ ruleId }) => String(ruleId)))])
}
process.stdout.write(JSON.stringify(found))
