import type { PayloadRequest } from 'payload'

import { say } from '@/lib/label'

import { catalogueFaults } from '../catalogueFaults'
import { fileName } from './file'
import { lastChange } from './lastChange'
import type { Prepared } from './stored'
import { textsOfPrepared as texts } from './texts'

/** What prepared catalogues tell staff; of a ready one whether the catalogue has changed since. */
export const preparedAnswers = async (req: PayloadRequest, all: Prepared[]) => {
  const changed = await lastChange(req.payload)
  return all.map((prepared) => {
    const { id, chapters, isLarge, language, territory, state, step, fault } = prepared
    const { createdAt, readAt, done, total, bytes } = prepared
    const isReady = state === 'ready'
    return {
      id,
      chapters,
      large: Boolean(isLarge),
      locale: language,
      territory: territory ?? null,
      state,
      step: state === 'running' ? (step ?? null) : null,
      done: done ?? 0,
      total: total ?? 0,
      fault: fault ? say(req, faults[fault]) : null,
      askedAt: createdAt,
      asOf: isReady ? (readAt ?? createdAt) : null,
      isChanged: isReady && changed !== null && changed > new Date(readAt ?? createdAt),
      bytes: bytes ?? null,
      file: isReady ? `/api/catalogue/prints/${id}/${fileName(prepared)}.pdf` : null,
    }
  })
}

export type PreparedAnswer = Awaited<ReturnType<typeof preparedAnswers>>[number]

const faults = { ...catalogueFaults, killed: texts.killed, broken: texts.broken }
