import mongoose from 'mongoose'
import type { PipelineStage, Query } from 'mongoose'

import { formsOf } from '../letterForms'

type Found = Query<unknown, unknown>
const reads = ['find', 'findOne', 'countDocuments', 'distinct', 'updateMany', 'deleteMany'] as const
/** Of the process, as Mongoose is: a test file loads this module anew and would fold what is folded already. */
const isApplied: unique symbol = Symbol.for('rozcestnik folded')

/**
 * Makes `like` and `contains` find „šance“ by „sance“, as on SQLite (../sqlite/foldedLike): the expressions
 * that Payload makes of them mind accents.
 */
export const foldedLike = <Given extends object>(given: Given): Given => {
  // Mongoose's plugins are of the process, not of an adapter.
  const once = mongoose as unknown as { [isApplied]?: true }
  if (once[isApplied]) return given
  once[isApplied] = true

  mongoose.plugin((schema) => {
    schema.pre([...reads], function (this: Found) {
      this.setQuery(folded(this.getQuery()))
    })
    schema.pre('aggregate', function () {
      const stages = this.pipeline()
      for (const [at, stage] of stages.entries())
        if ('$match' in stage) stages[at] = folded<PipelineStage>(stage)
    })
  })
  return given
}

/** A query whose expressions take every form of their letters. */
const folded = <Part>(part: Part): Part => {
  if (Array.isArray(part)) return part.map((each: unknown) => folded(each)) as Part
  if (!isPlain(part)) return part

  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === '$regex' && typeof value === 'string' && part.$options === 'i'
        ? withForms(value)
        : folded(value),
    ]),
  ) as Part
}

/** Ids and dates are values, not parts of a query. */
const isPlain = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && Object.getPrototypeOf(part) === Object.prototype

/** Payload escapes what is no letter: a sign after a backslash stays as it is. */
const withForms = (expression: string): string =>
  expression.replace(/\\[\s\S]|[\s\S]/gu, (sign) => {
    const forms = sign.length === 1 ? formsOf(sign) : undefined
    return forms ? `[${forms}]` : sign
  })
