/** All that the map of the browser says (browser/map/openMap). */
export const sayings = [
  'loading',
  'failed',
  'placesFailed',
  'tilesFailed',
  'detailed',
  'zoomIn',
  'zoomOut',
  'attribution',
  'toList',
  'closePopup',
] as const

export type Sayings = Record<(typeof sayings)[number], string> & {
  /** With a number sign in the place of the count. */
  closer: string
  together: string
}
