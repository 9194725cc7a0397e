import type { Sayings } from '@/subjects/catalogue/site/map/sayings'

/** What the server tells the map of the browser. */
export type MapSettings = {
  /** With {z}, {x} and {y}. */
  tiles: string
  /** The question, as parameters of REST. */
  question: string
  /** `west,south,east,north` */
  box: string
  /** Where pages of services are. */
  services: string
  words: Sayings
}
