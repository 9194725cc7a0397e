import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Mailbox = {
  url: string
  /** What arrived, as it came over the line. */
  letters: string[]
  stop: () => Promise<void>
}

/** A real mail server for one test; its `behaviour` says where it is difficult. */
export const startMailbox = async (behaviour: SMTPServerOptions = {}): Promise<Mailbox> => {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (_, __, done) => done(null, { user: 'anybody' }),
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
    ...behaviour,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
