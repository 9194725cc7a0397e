import '@payloadcms/next/css'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { Forbidden, type ServerFunction, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import config from '@payload-config'

import { importMap } from './admin/importMap.js'
import './desk.css'

/** Payload's own planner lets anybody of the desk cancel anything; src/subjects/scheduling is ours. */
const refuse: ServerFunction = ({ req }) => {
  throw new Forbidden(req.t)
}
const serverFunctions = { 'schedule-publish': refuse }

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
