import { spawn } from 'node:child_process'
import os from 'node:os'
import type { Payload } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

import { killed } from './state/beginLoad'

const politeness = 5

/**
 * Does a reading in a program of its own: a full register takes half a gigabyte and minutes, and the portal answers
 * meanwhile. A program that ends without noting its outcome is noted as killed.
 */
export const startProgram = (payload: Payload, id: string): void => {
  const args = ['--conditions=production', '--import', 'tsx', 'src/cli.ts', 'register-load', id]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  child.unref()
  const giveUp = (): void => {
    compareAndSet(payload, {
      collection: 'register-loads',
      id,
      expected: { slot: { equals: 'current' } },
      data: killed(),
    }).catch(() => undefined)
  }
  child.on('error', giveUp)
  child.on('exit', giveUp)
  if (child.pid) os.setPriority(child.pid, politeness)
}
