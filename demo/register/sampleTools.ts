import { sampleNote } from '@/subjects/register/load/state/sampleScope'

import { sampleRegister } from './sampleRegister'
import { sampleLocations } from './sampleCodeLists'
import { writeSample } from './writeSample'

/** Writes the sample register as the portal offers it, and tells what is made up about it. */
export const sampleTools = (folder: string) => {
  writeSample(folder, sampleRegister())
  return { sourceNote: sampleNote, locations: sampleLocations() }
}
