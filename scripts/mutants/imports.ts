import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const aliases: [RegExp, string][] = [
  [/^@payload-config$/, 'src/payload.config'],
  [/^@\//, 'src/'],
  [/^@collections\//, 'collections/'],
  [/^@demo\//, 'demo/'],
]
const endings = ['', '.ts', '.tsx', '/index.ts']
const known = new Map<string, string[]>()

/** Files of the project that run when this one is imported; what is imported for its types alone does not. */
export const importsOf = (file: string): string[] => {
  const found = known.get(file) ?? read(file)
  known.set(file, found)
  return found
}

/** How many imports lead from a file to each other one. */
export const distancesFrom = (file: string): Map<string, number> => {
  const distances = new Map([[file, 0]])
  for (const [reached, distance] of distances)
    for (const next of importsOf(reached))
      if (!distances.has(next)) distances.set(next, distance + 1)

  return distances
}

const read = (file: string): string[] => {
  if (!/\.(tsx?|m?js)$/.test(file)) return []
  const text = readFileSync(file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  // Scripts of pages and programs are taken by their name alone, anew for each test.
  const named = /\bimport\('([^']+)'\)|'(@\/[^']+\.browser\.js)'|'src(\/[\w/]+\.ts)'/g
  const asked = [...text.matchAll(named)].map(
    ([, name, script, program]) => name ?? script ?? `@${program}`,
  )

  for (const statement of source.statements)
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
      if (!isForTypes(statement) && statement.moduleSpecifier)
        asked.push((statement.moduleSpecifier as ts.StringLiteral).text)

  return asked.flatMap((name) => resolved(file, name) ?? [])
}

const isForTypes = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(statement)
    ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : statement.isTypeOnly

const resolved = (from: string, name: string): string | undefined => {
  const [pattern, folder] = aliases.find(([each]) => each.test(name)) ?? []
  if (!pattern && !name.startsWith('.')) return undefined

  const start = pattern
    ? name.replace(pattern, folder ?? '')
    : path.posix.join(path.posix.dirname(from), name)
  return endings
    .map((ending) => start + ending)
    .find((each) => existsSync(each) && statSync(each).isFile())
}
