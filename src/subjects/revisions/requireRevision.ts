import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

type Stored = { requiresRevision?: boolean | null }

/** What is no text: publishing and taking back, the trash. */
const states = new Set(['_status', 'deletedAt'])

/**
 * Where admins have set it, staff who change texts over REST say which revision they saw; 428 when they do
 * not, for a bulk change too (docs/decisions/0020). What the desk sends always says it.
 */
export const requireRevision = async (
  req: PayloadRequest,
  operation: string,
  data: unknown,
): Promise<void> => {
  const isText = operation === 'update' && Object.keys(data ?? {}).some((name) => !states.has(name))
  if (!isText || !req.user || req.user.role === 'provider' || !(await isRequired(req))) return
  fail(req, 428, missing)
}

const isRequired = async (req: PayloadRequest): Promise<boolean> => {
  const { db } = req.payload
  // MongoDB has nothing where it was never saved.
  const stored: Stored | null = await db.findGlobal<Stored>({ slug: 'security', req })
  return stored?.requiresRevision === true
}

const missing = label(
  'Uveďte revision: čas poslední změny, ze které vycházíte (updatedAt). Bez ní by šlo přepsat práci někoho jiného.',
  'Give the revision: the time of the last change that you saw (updatedAt). Without it you could overwrite somebody’s work.',
  'Вкажіть revision: час останньої зміни, з якої ви виходите (updatedAt). Без нього можна перезаписати чужу роботу.',
)
