import type { DOMWindow } from 'jsdom'

let kept: Promise<DOMWindow> | undefined

/** A window in which HTML is only read: no script runs and nothing is fetched. Loaded when the first text needs it. */
export const domWindow = (): Promise<DOMWindow> =>
  (kept ??= import('jsdom').then(({ JSDOM }) => new JSDOM('').window))
