import ts from 'typescript'

import { kinds, type Change } from './kinds'
import type { Mutant } from './mutant'

/** Every small change that this program knows to make in a file, in the order of the text. */
export const mutantsOf = (file: string, text: string): Mutant[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, scriptKind(file))
  const found: Mutant[] = []

  const visit = (node: ts.Node): void => {
    if (isNoLogic(node)) return
    for (const [kind, changes] of Object.entries(kinds))
      for (const change of changes(node)) found.push({ file, kind, ...range(change, text) })
    ts.forEachChild(node, visit)
  }
  visit(source)

  return found
}

const scriptKind = (file: string): ts.ScriptKind =>
  file.endsWith('.tsx')
    ? ts.ScriptKind.TSX
    : file.endsWith('.js')
      ? ts.ScriptKind.JS
      : ts.ScriptKind.TS

/** What is taken out takes the comma after it along. */
const range = ({ node, after, isListed }: Change, text: string) => {
  const comma = isListed ? /^\s*,/.exec(text.slice(node.getEnd())) : null
  return { from: node.getStart(), to: node.getEnd() + (comma?.[0].length ?? 0), after }
}

/** Types, imports, and words on the screen: to change them breaks no rule. */
const isNoLogic = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  (ts.isExportDeclaration(node) && Boolean(node.moduleSpecifier)) ||
  (ts.isCallExpression(node) && labelMakers.has(node.expression.getText())) ||
  (ts.isPropertyAssignment(node) &&
    (words.has(nameOf(node)) || isInThreeLanguages(node.initializer))) ||
  (ts.isJsxAttribute(node) && styling.has(node.name.getText())) ||
  (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression))

const labelMakers = new Set([
  'label',
  'labels',
  'text',
  'Symbol',
  'Symbol.for',
  'Error',
  'console.log',
])
const words = new Set([
  'label',
  'labels',
  'description',
  'placeholder',
  'singular',
  'plural',
  'className',
])
const styling = new Set([
  'className',
  'style',
  'd',
  'viewBox',
  'size',
  'buttonStyle',
  'rows',
  'margin',
])

const nameOf = (node: ts.PropertyAssignment): string => node.name.getText().replaceAll(/['"]/g, '')

const isInThreeLanguages = (node: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(node) &&
  ['cs', 'en', 'uk'].every((language) =>
    node.properties.some((each) => each.name?.getText() === language),
  )
