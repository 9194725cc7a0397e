import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type ServerFunction } from 'payload'

type Args = Parameters<typeof schedulePublishHandler>[0]

/** Payload lets anybody of the desk plan publications and cancel those of others; a provider may do neither. */
export const schedulePublish: ServerFunction<Args> = (args) => {
  if (!args.req.user || args.req.user.role === 'provider') throw new Forbidden(args.req.t)

  return schedulePublishHandler(args)
}
