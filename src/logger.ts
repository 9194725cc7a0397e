import { pino, type Logger } from 'pino'

import { env } from './env'

const secrets = ['password', 'token', 'authorization', 'cookie', 'email', 'data', 'user', 'req']

/**
 * The application's log: JSON lines in production. What people sent and who they are stays out of it:
 * those keys are removed at two levels, and addresses lose their query.
 */
export const logger = (): Logger =>
  pino({
    level: env.logLevel,
    redact: { paths: secrets.flatMap((key) => [key, `*.${key}`]), remove: true },
    ...(!env.isProduction && {
      formatters: { level: (level) => ({ level }) },
    }),
  })
