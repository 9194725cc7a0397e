import * as accounts from './accounts'
import * as general from './general'
import * as texts from './texts'
import * as version from './version'

/**
 * What Payload says in Czech otherwise than our people would: machine translation, gender that cannot be known
 * („Nový Akce“), words of programmers. A name of a kind (`{{label}}`) stands behind a colon or in brackets.
 */
export const cs = { ...accounts, ...general, ...texts, ...version }
