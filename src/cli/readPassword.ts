import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })

/** The first line of standard input; typed at a keyboard it is asked for and not shown. */
export const readPassword = async (isQuiet: boolean): Promise<string> => {
  const { stdin, stdout } = process
  const isTyped = stdin.isTTY && !isQuiet
  if (isTyped) stdout.write('Heslo (aspoň 12 znaků): ')

  const lines = createInterface({ input: stdin, output: unseen, terminal: isTyped })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (isTyped) stdout.write('\n')
  }
}
