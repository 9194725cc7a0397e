import { createHash } from 'node:crypto'

/** A short text that differs when the value does. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64')
    .slice(0, 16)
