import '@payloadcms/next/css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunction, ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { schedulePublish } from '@/desk/schedulePublish'

import { importMap } from './admin/importMap.js'
import './desk.css'

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
