import mongoose from 'mongoose'
import type { Schema } from 'mongoose'

/** Rules by which names are sorted: `ch` after `h`, `č` after `c`, as ../sqlite/czechOrder does. */
export const czech = { locale: 'cs', caseFirst: 'upper' } as const

const isApplied: unique symbol = Symbol.for('rozcestnik czech order')

/**
 * Sorts words as Czech does: MongoDB's own order is that of bytes. Only questions that sort by words are asked
 * under these rules: an index without them does not serve.
 */
export const czechOrder = <Given extends object>(given: Given): Given => {
  // Mongoose's plugins are of the process, not of an adapter.
  const once = mongoose as unknown as { [isApplied]?: true }
  if (once[isApplied]) return given
  once[isApplied] = true

  mongoose.plugin((schema) => {
    schema.pre(['find', 'findOne'], function () {
      const { sort } = this.getOptions() as { sort?: Record<string, unknown> }
      if (hasWords(schema, Object.keys(sort ?? {}))) this.collation(czech)
    })
    schema.pre('aggregate', function () {
      const sorted = this.pipeline().flatMap((stage) =>
        '$sort' in stage ? Object.keys(stage.$sort) : [],
      )
      if (hasWords(schema, sorted)) this.collation(czech)
    })
  })
  return given
}

/** An address (slug) is not made of words; what is looked up in another collection (`__provider.name`) is. */
const hasWords = (schema: Schema, paths: string[]): boolean =>
  paths.some((path) => {
    if (/(^|\.)slug$/.test(path)) return false
    if (path.startsWith('__')) return !/\.(_id|\w+At|\w+On)$/.test(path)
    const type = schema.path(path) as { instance?: string; enumValues?: unknown[] } | undefined
    return type?.instance === 'String' && !type.enumValues?.length
  })
