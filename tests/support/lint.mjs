// Lints texts as if they stood in files of the project: [{path, text}] on standard input, names of rules on output.
// A process of its own: ESLint loads its configuration in ways that Jest's modules do not know.
import { ESLint } from 'eslint'
import { text } from 'node:stream/consumers'

const eslint = new ESLint()
const found = []
for (const { path, text: code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: path })
  found.push([...new Set((result?.messages ?? []).map(({ ruleId }) => String(ruleId)))])
}
process.stdout.write(JSON.stringify(found))
