import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { importsOf } from './imports'

const folder = process.cwd()
const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
const roots = fileNames.filter((file) => /^(src|collections|\.next|next-env)/.test(near(file)))
let changed = { place: '', text: '', version: 0 }

const host: ts.LanguageServiceHost = {
  getCompilationSettings: () => options,
  getScriptFileNames: () => roots,
  getScriptVersion: (file) => String(file === changed.place ? changed.version : 0),
  getScriptSnapshot: (file) => {
    const text = file === changed.place ? changed.text : ts.sys.readFile(file)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
  fileExists: (file) => ts.sys.fileExists(file),
  readFile: (file) => ts.sys.readFile(file),
  readDirectory: (...given) => ts.sys.readDirectory(...given),
  directoryExists: (name) => ts.sys.directoryExists(name),
  getDirectories: (name) => ts.sys.getDirectories(name),
}
const service = ts.createLanguageService(host)
let versions = 0
const sound = new Map<string, string[]>()

/** What the compiler says of a file with another text in it, and of those that import it, that it did not say before. */
export const typeFaults = (file: string, text: string): string[] => {
  // Scripts of pages are no TypeScript.
  if (!/\.tsx?$/.test(file)) return []
  const readers = roots.map(near).filter((each) => importsOf(each).includes(file))
  const asked = [file, ...readers]
  for (const each of asked)
    if (!sound.has(each)) sound.set(each, faultsIn(each, file, readFileSync(file, 'utf8')))

  return asked.flatMap((each) =>
    faultsIn(each, file, text).filter((fault) => !sound.get(each)?.includes(fault)),
  )
}

const faultsIn = (asked: string, file: string, text: string): string[] => {
  const place = path.join(folder, file)
  if (changed.place !== place || changed.text !== text)
    changed = { place, text, version: (versions += 1) }
  const at = path.join(folder, asked)
  return [...service.getSyntacticDiagnostics(at), ...service.getSemanticDiagnostics(at)].map(
    ({ code, messageText }) =>
      `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ').split('\n')[0]}`,
  )
}

function near(file: string): string {
  return path.relative(folder, file)
}
