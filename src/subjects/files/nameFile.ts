import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/** Gives an uploaded file a name that cannot be guessed and never comes twice; the original is kept beside. */
export const nameFile: CollectionBeforeOperationHook = ({ args, req }) => {
  const { file } = req
  if (!file || req.context.originalName) return args

  req.context.originalName = file.name.normalize('NFC').slice(-200)
  file.name = `${randomUUID()}${path.extname(file.name).toLowerCase().slice(0, 8)}`
  return args
}
