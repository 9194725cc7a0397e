// The blocks of a file of Word in a process of its own. Standard input is the file, standard output the blocks as JSON.
import { readFileSync } from 'node:fs'

import mammoth from 'mammoth'
import { register } from 'tsx/esm/api'

register()
const { blocksOf } = await import('./blocksOf.ts')
let blocks = []
await mammoth.convertToHtml(
  { buffer: readFileSync(0) },
  {
    transformDocument: (document) => {
      blocks = blocksOf(document)
      // No HTML is wanted.
      return { ...document, children: [] }
    },
  },
)
process.stdout.write(JSON.stringify(blocks), () => process.exit(0))
