import { env } from '@/platform/env'

const catalogue = /^(\/(en|uk))?\/katalog\/?$/

/** Whose tiles a page may ask for: only the catalogue with its map, and only where a detailed map is offered. */
export const tilesFor = (url: string): string | null => {
  const [path = '', ...question] = url.split('?')
  const isMap =
    catalogue.test(path) && new URLSearchParams(question.join('?')).get('zobrazit') === 'mapa'
  return isMap && env.mapTiles ? new URL(env.mapTiles).origin : null
}
