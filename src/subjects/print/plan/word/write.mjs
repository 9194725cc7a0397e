// A file of Word in a process of its own. Standard input is the document as JSON, standard output the file.
import { readFileSync } from 'node:fs'

import { register } from 'tsx/esm/api'

register()
const { wordDocument } = await import('./wordDocument.ts')
const file = await wordDocument(JSON.parse(readFileSync(0, 'utf8')))
process.stdout.write(file, () => process.exit(0))
