import type { Stored } from './stored'

type Fault = { text: string; hint: string }
export type Judgement = { pending: string[]; fault: Fault | null }

const anotherAddress = 'Zadejte v DATABASE_URL jinou; novou si portál založí sám.'

/**
 * What is to be done with a database before the portal may use it: which of the migrations that this version
 * knows (the first one is what release 0.1.0 stored) it still has to go through, or why it cannot be used.
 */
export const judge = (stored: Stored, known: string[]): Judgement => {
  if (stored.kind === 'nothing') return { pending: known, fault: null }
  if (stored.kind !== 'portal') return { pending: [], fault: faultOf(stored) }

  const { migrations: done } = stored
  const unknown = done.filter((name) => !known.includes(name))
  if (!done.includes(String(known[0]))) return { pending: [], fault: neverReleased(done) }
  if (unknown.length > 0) return { pending: [], fault: newer(unknown) }
  return { pending: known.filter((name) => !done.includes(name)), fault: null }
}

const faultOf = (stored: Exclude<Stored, { kind: 'nothing' | 'portal' }>): Fault => {
  if (stored.kind === 'damaged')
    return {
      text: 'Soubor z DATABASE_URL není databáze SQLite, nebo je poškozený.',
      hint: 'Obnovte ho ze zálohy, nebo zadejte v DATABASE_URL jiný.',
    }

  return stored.kind === 'foreign'
    ? {
        text: `Databáze z DATABASE_URL nepatří portálu: je v ní „${stored.example}“.`,
        hint: anotherAddress,
      }
    : {
        text: `Databáze není celá nebo je převedená jen zčásti: ${stored.example}.`,
        hint: 'Obnovte ji ze zálohy, nebo ji otevřete verzí, která s ní pracovala naposledy.',
      }
}

const neverReleased = (done: string[]): Fault => ({
  text: `Databázi nezaložila žádná vydaná verze portálu (zaznamenává „${done[0]}“); převést ji nejde.`,
  hint: 'Spusťte program, se kterým vznikla, nebo zadejte v DATABASE_URL jinou.',
})

const newer = (unknown: string[]): Fault => ({
  text: `Databáze je novější než program: převod „${unknown.join('“, „')}“ tato verze nezná.`,
  hint: 'Spusťte verzi programu, která s databází pracovala naposledy, nebo novější.',
})
