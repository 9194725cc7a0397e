type Write = { collection: string; data: Record<string, unknown> }
type Adapter = { updateOne: (args: Write) => Promise<unknown> }

/**
 * Payload notes a session by writing the whole account as it read it, before it compared the password. A
 * role that was taken or an account that was closed meanwhile would come back: only sessions are written.
 */
export const narrowSessions = <Given extends object>(made: Given): Given => {
  const adapter = made as Given & Adapter
  const write = adapter.updateOne.bind(adapter)
  adapter.updateOne = (args) => write(isSession(args) ? narrow(args) : args)
  return made
}

/** Only what concerns sessions leaves the date of the last change as it was. */
const isSession = ({ collection, data }: Write): boolean =>
  collection === 'users' && data.updatedAt === null && Array.isArray(data.sessions)

const narrow = (args: Write): Write => {
  const { sessions, updatedAt } = args.data
  return { ...args, data: { sessions, updatedAt } }
}
