import { nobody } from './nobody'

/** What the application alone writes, so that nobody may over REST; who reads it is said beside. */
export const writtenByPortal = {
  readVersions: nobody,
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}
