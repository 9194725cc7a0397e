// Documents of one template in a process of its own: it takes some 100 MB that the compiler never gives back.
// A template that says where its parts stand, as data labelled `places`, finds it in places.json when it is set again: an
// index that asks the compiler itself took twice the memory. Standard input is JSON {template, all, fonts, files}; standard output each PDF after its length (four bytes); what is wrong goes
// to standard error.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'

const { resolve } = createRequire(import.meta.url)
const { template, all, fonts, files } = JSON.parse(readFileSync(0, 'utf8'))
// Files are in memory alone: the folder is not there, so nothing else can be read.
const workspace = path.resolve('/nonexistent')
const main = path.join(workspace, 'main.typ')
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((name) => readFileSync(resolve(name))) }],
})
compiler.mapShadow(main, Buffer.from(template))
for (const [name, base64] of Object.entries(files))
  compiler.mapShadow(path.join(workspace, name), Buffer.from(base64, 'base64'))

const shadow = (name, text) => compiler.mapShadow(path.join(workspace, name), Buffer.from(text))

const set = () => {
  const compiled = compiler.compile({ mainFilePath: main })
  // A warning is a letter that no font has, or a reference to nothing.
  const { shortDiagnostics: faults = [] } = compiled.takeDiagnostics() ?? {}
  if (faults.length > 0 || !compiled.result) {
    process.stderr.write(JSON.stringify(faults))
    process.exit(1)
  }
  return compiled.result
}

/** Set until its parts stand where it says; numbers of pages move few lines, so that is the second time. */
const settled = () => {
  let told = '{}'
  for (let left = 5; left > 0; left -= 1) {
    shadow('places.json', told)
    const document = set()
    const [places = {}] = compiler.query(document, { selector: '<places>', field: 'value' })
    const now = JSON.stringify(places)
    if (now === told) return document
    told = now
  }
  process.stderr.write('The pages do not come to rest')
  process.exit(1)
}

const made = all.map((data) => {
  shadow('data.json', data)
  const document = settled()
  // What setting kept in memory would stand beside what writing needs.
  compiler.evictCache(0)
  const pdf = compiler.pdf(document, { pdfStandard: PdfStandard?.UA_1 ?? 'ua-1' })
  const length = Buffer.alloc(4)
  length.writeUInt32BE(pdf.length)
  return Buffer.concat([length, pdf])
})
process.stdout.write(Buffer.concat(made), () => process.exit(0))
