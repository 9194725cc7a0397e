import '@payloadcms/next/css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type ServerFunction, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { importMap } from './admin/importMap.js'
import './desk.css'

/** Payload lets anybody of the desk plan publications and cancel those of others; a provider may do neither. */
const schedulePublish: ServerFunction<Parameters<typeof schedulePublishHandler>[0]> = (args) => {
  if (!args.req.user || args.req.user.role === 'provider') throw new Forbidden(args.req.t)

  return schedulePublishHandler(args)
}
const serverFunctions = { 'schedule-publish': schedulePublish as ServerFunction }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
}

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
