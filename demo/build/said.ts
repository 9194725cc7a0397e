import type { Locale } from '@/lib/label'

/** The same thing said in the portal's languages; Czech always, the others where somebody translated it. */
export class Said<Value = unknown> {
  readonly in: Partial<Record<Locale, Value>>

  constructor(cs: Value, en?: Value, uk?: Value) {
    this.in = { cs, en, uk }
  }
}

/** A value in Czech, English and Ukrainian. */
export const t = <Value>(cs: Value, en?: Value, uk?: Value): Said<Value> => new Said(cs, en, uk)

/** A name that stays as it is in every language. */
export const same = <Value>(value: Value): Said<Value> => new Said(value, value, value)
