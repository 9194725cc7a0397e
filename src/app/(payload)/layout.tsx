import '@payloadcms/next/css'

import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation'
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

/** What the desk calls. A name that Payload does not know would be looked up among the members of every object. */
const served = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
])

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const { name, args: given } = (args ?? {}) as Partial<Parameters<ServerFunctionClient>[0]>
  if (!name || !served.has(name) || typeof given !== 'object') notFound()
  return handleServerFunctions({ name, args: given, config, importMap, serverFunctions })
}

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
