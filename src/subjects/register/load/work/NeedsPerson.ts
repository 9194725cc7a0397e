import type { LoadReport } from './reportOf'

/** It waits for a person: by night nothing is published for the first time, and no jump is passed. */
export class NeedsPerson extends Error {
  override name = 'NeedsPerson'

  constructor(
    readonly need: 'first' | 'jump',
    readonly report: LoadReport | null = null,
  ) {
    super(need)
  }
}
