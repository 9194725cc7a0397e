import ts from 'typescript'

/** A node of the syntax tree, and what stands in its place. */
export type Change = { node: ts.Node; after: string; isListed?: boolean }
type Kind = (node: ts.Node) => Change[]

const none: Change[] = []

const condition: Kind = (node) => {
  const asked =
    ts.isIfStatement(node) || ts.isWhileStatement(node)
      ? node.expression
      : ts.isConditionalExpression(node)
        ? node.condition
        : null
  return asked ? [{ node: asked, after: `!(${asked.getText()})` }] : none
}

/** The neighbour of each operator: equal is let in or kept out, both become either. */
const neighbours: Record<string, string> = {
  '>': '>=',
  '>=': '>',
  '<': '<=',
  '<=': '<',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
}
const joints: Record<string, string> = { '&&': '||', '||': '&&' }

const operator =
  (others: Record<string, string>): Kind =>
  (node) => {
    if (!ts.isBinaryExpression(node)) return none
    const after = others[node.operatorToken.getText()]
    return after ? [{ node: node.operatorToken, after }] : none
  }

const missingAwait: Kind = (node) =>
  ts.isAwaitExpression(node) ? [{ node, after: node.expression.getText() }] : none

const argument: Kind = (node) => {
  if (!ts.isCallExpression(node) || node.arguments.length < 2) return none
  const last = node.arguments.at(-1)
  return last ? [{ node: last, after: 'undefined' }] : none
}

/** A member of an object that is handed over, or a field of a `select`. */
const member: Kind = (node) => {
  if (!ts.isObjectLiteralExpression(node)) return none
  const { parent } = node
  const isGiven =
    ts.isCallExpression(parent) ||
    (ts.isPropertyAssignment(parent) && asked.has(parent.name.getText())) ||
    (ts.isVariableDeclaration(parent) && asked.has(parent.name.getText()))
  return isGiven ? node.properties.map((each) => out(each)) : none
}

const asked = new Set(['select', 'populate', 'where', 'access', 'data', 'headers'])

const out = (node: ts.Node): Change => ({ node, after: '', isListed: true })

const constant: Kind = (node) => {
  if (ts.isNumericLiteral(node))
    return [{ node, after: String(Number(node.text.replaceAll('_', '')) + 1) }]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, after: 'false' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, after: 'true' }]
  return none
}

const earlyReturn: Kind = (node) => {
  if (!ts.isIfStatement(node) || node.elseStatement) return none
  const { thenStatement } = node
  const [first] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement]
  const leaves =
    first &&
    (ts.isReturnStatement(first) || ts.isThrowStatement(first) || ts.isContinueStatement(first))
  return leaves ? [{ node, after: '' }] : none
}

/** A key or an address: compared, handed over, listed, or said of a member. */
const stringKey: Kind = (node) => {
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
  if (isText) return isKey(node) ? [{ node, after: `'${node.text.slice(1)}~'` }] : none
  if (!ts.isTemplateExpression(node)) return none
  const { head } = node
  return head.text.includes('/') ? [{ node: head, after: `\`${head.text}~\${` }] : none
}

const isKey = (node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral): boolean => {
  const { parent } = node
  return (
    !node.text.includes(' ') &&
    (ts.isBinaryExpression(parent) ||
      ts.isCallExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      (ts.isPropertyAssignment(parent) && parent.initializer === node))
  )
}

const listItem: Kind = (node) =>
  ts.isArrayLiteralExpression(node) && !ts.isCallExpression(node.parent)
    ? node.elements.map((each) => out(each))
    : none

const otherBranch: Kind = (node) =>
  ts.isConditionalExpression(node) ? [{ node, after: `(${node.whenFalse.getText()})` }] : none

/** The ways to break code that this program knows. */
export const kinds: Record<string, Kind> = {
  condition,
  compare: operator(neighbours),
  joint: operator(joints),
  await: missingAwait,
  argument,
  member,
  constant,
  earlyReturn,
  key: stringKey,
  item: listItem,
  branch: otherBranch,
}
