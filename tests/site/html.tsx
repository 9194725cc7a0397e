import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'

/** What a page says, with its asynchronous parts. */
export const html = async (node: ReactNode): Promise<string> => {
  const { prelude } = await prerenderToNodeStream(node)
  const chunks: Buffer[] = []
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk as Uint8Array))

  return Buffer.concat(chunks).toString('utf8').replaceAll('<!-- -->', '')
}
