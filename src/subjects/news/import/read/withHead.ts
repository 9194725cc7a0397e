/** Enough of a file to say what it is. */
const headBytes = 512

/** The same bytes, the first piece long enough to tell the kind of the file. */
export async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < headBytes) continue
    yield head
    head = null
  }
  if (head) yield head
}
