import path from 'node:path'

import { readCodeLists } from '../src/subjects/register/read/codeLists'
import { stageRegister } from '../src/subjects/register/read/stageRegister'

// Reads a file of the register and nothing more: what bench/register measures.
const [file = ''] = process.argv.slice(2)
const lists = await readCodeLists(path.dirname(file))
const { services } = await stageRegister({ file, lists, areas: [], today: '2026-11-29' })
console.log(services.length)
