import { spawn } from 'node:child_process'
import pLimit from 'p-limit'

/** One at a time: a long document takes half a gigabyte. More than so many do not wait. */
const one = pLimit(1)
const mostWaiting = 5
const mostMs = 60_000

/** Too much is being printed; later it works. */
export class PrintBusyError extends Error {
  override name = 'PrintBusyError'
}

/** The program took something for a fault. */
export class DocumentFault extends Error {
  override name = 'DocumentFault'
}

/** Makes a document when those before it are made. Throws a PrintBusyError when too many wait. */
export const inTurn = async (make: () => Promise<Buffer[]>): Promise<Buffer[]> => {
  if (one.pendingCount >= mostWaiting) throw new PrintBusyError()
  return one(make)
}

/**
 * What a program writes of what it is given, in a process of its own: a long document holds a server up for seconds and its
 * memory for good. Throws a DocumentFault when the program ends with a code; an AbortError when the signal stops it.
 */
export const ownProcess = (
  program: string,
  input: string | Buffer,
  signal?: AbortSignal,
): Promise<Buffer> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [program], {
      timeout: mostMs,
      killSignal: 'SIGKILL',
      signal,
      // With an arena for each of its threads a long document takes a tenth more.
      env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    })
    const output: Buffer[] = []
    let said = ''
    child.stdout.on('data', (part: Buffer) => output.push(part))
    child.stderr.on('data', (part: Buffer) => (said += part.toString()))
    // A child that ends before it has read all is told by how it ended.
    child.stdin.on('error', () => undefined)
    child.on('error', failed)
    child.on('close', (code, signal) => {
      if (code === 0) done(Buffer.concat(output))
      else {
        const Fault = signal ? Error : DocumentFault
        failed(new Fault(`The document was not made (${signal ?? code}): ${said.slice(0, 500)}`))
      }
    })
    child.stdin.end(input)
  })
