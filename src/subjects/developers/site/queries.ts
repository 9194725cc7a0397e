import { ask, findDocument, type Document } from './document'

/** The description of REST, and what each of its example addresses answers now. Throws a CmsError. */
export const findReference = async (): Promise<{
  document: Document
  answers: Map<string, unknown>
}> => {
  const document = await findDocument()
  const examples = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap((operation) => operation['x-example'] ?? [])
  const asked = examples.map(async (path) => [path, await ask(path)] as const)
  return { document, answers: new Map(await Promise.all(asked)) }
}
