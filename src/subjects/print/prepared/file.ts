import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { isoDay } from '@/lib/formatDate'
import { env } from '@/platform/env'

import type { Prepared } from './stored'

const fileOf = (id: string): string => path.resolve(env.mediaDir, 'paper', `${id}.pdf`)

/** Keeps the file of a prepared catalogue where all instances find it; whoever reads meanwhile never reads half of it. */
export const keepFile = async (id: string, pdf: Buffer): Promise<void> => {
  const file = fileOf(id)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, pdf)
  await rename(`${file}.new`, file)
}

/** The file of a prepared catalogue; null where it was lost, as after a backup without it. */
export const readPrepared = async (id: string): Promise<Buffer | null> => {
  try {
    return await readFile(fileOf(id))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export const deleteFile = (id: string): Promise<void> => rm(fileOf(id), { force: true })

const partOf = { type: null, situation: 'podle-situaci', territory: 'podle-uzemi' }

/** What the file is called by those who download it: `katalog-2026-11-30-velke-pismo`. */
export const fileName = (prepared: Prepared): string =>
  [
    'katalog',
    isoDay(prepared.readAt ?? prepared.createdAt),
    prepared.territory,
    partOf[prepared.chapters],
    prepared.isLarge ? 'velke-pismo' : null,
    prepared.language === 'cs' ? null : prepared.language,
  ]
    .filter(Boolean)
    .join('-')
