import type { Label } from '@/lib/label'

import type { Described } from '../describeVersion'
import { textsOfVersions as texts } from './textsOfVersions'

type Tell = (text: Label) => string

/** Who saved a version; the portal where nobody did, and that it is not known where the journal does not tell. */
export const whoSaved = ({ who, way }: Described, tell: Tell): string => {
  if (who.length > 0) return who.join(tell(texts.or))
  return tell(way === 'portal' ? texts.portal : texts.unknown)
}

/** What a version is to the public, and how it came to be where nobody typed it. */
export const whatItIs = ({ state, way, isAutosaved }: Described, tell: Tell): string =>
  [
    tell(texts.states[state]),
    ...(way && way !== 'portal' ? [tell(texts.ways[way])] : []),
    ...(isAutosaved ? [tell(texts.autosaved)] : []),
  ].join(' · ')
