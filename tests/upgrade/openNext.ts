import type { Place } from '../support/cms'
import type { AddedName } from './addedMigration'
import { runScript, type Ended } from './runScript'

/** Opens a database as the next version would, in a process of its own. */
export const openNext = (place: Place, added: AddedName = 'motto'): Promise<Ended> =>
  runScript(place, 'tests/upgrade/openWith.ts', [added])
