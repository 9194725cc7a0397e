import { env } from '../env'

/** The origin of the server whose tiles maps show; null where no detailed map is offered. */
export const mapServer = (): string | null => env.mapTiles && new URL(env.mapTiles).origin
