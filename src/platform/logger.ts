import { pino, type Logger, type LoggerOptions } from 'pino'

import { env } from './env'

const secrets = ['password', 'token', 'authorization', 'cookie', 'email', 'data', 'user', 'req']

/**
 * The application's log: JSON lines in production. What people sent and who they are stays out of it:
 * those keys are removed at two levels, and addresses lose their query.
 */
export const logger = (): Logger =>
  pino({
    level: env.logLevel,
    hooks: { logMethod: quietRefusals },
    redact: { paths: secrets.flatMap((key) => [key, `*.${key}`]), remove: true },
    ...(!env.isProduction && {
      formatters: { level: (level) => ({ level }) },
    }),
  })

const errorLevel = 50

type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>

/** A request that was refused is not a fault of the portal: a line of information, without a stack. */
const quietRefusals: LogMethod = function (args, method, level) {
  const [first] = args as unknown as [{ err?: { status?: unknown; name?: unknown } } | undefined]
  const status = Number(first?.err?.status)
  const isRefusal = level >= errorLevel && status >= 400 && status < 500
  if (!isRefusal) return method.apply(this, args)

  this.info({ status, name: String(first?.err?.name) }, 'refused')
}
