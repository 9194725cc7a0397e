import { formatDate } from '@/lib/formatDate'
import type { ImportOutcome } from '@/subjects/register/import/importOutcome'
import { jumpSentence, type Jump } from '@/subjects/register/import/jumpOf'
import type { CodeLists } from '@/subjects/register/read/codeLists'
import type { StagedRegister } from '@/subjects/register/read/staged'

type Told = {
  outcome: ImportOutcome
  staged: StagedRegister
  codeLists: CodeLists
  asOf: string
  isDry: boolean
  areas: string[]
}

const mostSamples = 5
const mostRefused = 20

/** What an operator reads of an import that was done or only tried. */
export const linesOfImport = ({
  outcome,
  staged,
  codeLists,
  asOf,
  isDry,
  areas,
}: Told): string[] => {
  const { services, elsewhere, unplaced, repeated } = staged
  const head = [
    `Registr poskytovatelů sociálních služeb, stav k ${formatDate('cs', `${asOf}T12:00:00Z`)} (podle data souboru).`,
    `Území: ${areas.length > 0 ? areas.join(', ') : 'celý soubor'}. Služeb: ${services.length + outcome.refused.length}.`,
    ...when(elsewhere, `Mimo území: ${elsewhere}.`),
    ...when(
      unplaced,
      `Bez adresy v registru, jejich území nepoznáme a do portálu nejdou: ${unplaced}.`,
    ),
    ...when(repeated, `Doslova zopakované záznamy, každý je jen jednou: ${repeated}.`),
    ...when(
      codeLists.missing.length,
      `Číselníky, které chybějí: ${codeLists.missing.join(', ')}. Bez nich zůstanou kódy bez názvů.`,
    ),
  ]
  if (outcome.jump.length > 0) head.push(...jumpLines(outcome.jump))
  return [...head, ...(isRefused(outcome) ? [] : results(outcome, isDry))]
}

/** The last line, for programs. */
export const summaryOf = (outcome: ImportOutcome, staged: StagedRegister) => ({
  read: staged.services.length + staged.refused.length,
  proposed: outcome.published.length + outcome.drafts.length,
  changed: outcome.changedServices + outcome.changedProviders,
  unchanged: outcome.unchanged,
  ended: outcome.ended + outcome.missing.length,
  refused: outcome.refused.length,
})

/** Nothing was looked at because the numbers jumped. */
const isRefused = ({ jump, unchanged, published, drafts, ended, changedServices }: ImportOutcome) =>
  jump.length > 0 && unchanged + published.length + drafts.length + ended + changedServices === 0

const jumpLines = (jump: Jump[]): string[] => [
  'Počty se od minulého importu změnily o víc než 5 %:',
  ...jump.map((line) => `  ${jumpSentence(line).cs}`),
  'Nic se nezapsalo, pokud jste nepřidali --accept-jump. Podívejte se, jestli je soubor celý a území stejné.',
]

const results = (outcome: ImportOutcome, isDry: boolean): string[] => {
  const { made, published, drafts, differences, changedServices, changedProviders } = outcome
  return [
    isDry ? 'Zkouška, nic se nezapsalo. Stalo by se:' : 'Hotovo:',
    ...list('  Nové druhy služeb v číselníku', made.types),
    ...list('  Nové cílové skupiny v číselníku', made.targetGroups),
    ...list('  Nová území v číselníku', made.territories),
    ...list('  Zveřejněné služby', published),
    ...list('  Služby jako koncepty', drafts),
    ...when(
      differences.length,
      `  Rozdíly k rozhodnutí: ${differences.length} (služeb ${changedServices}, poskytovatelů ${changedProviders}).`,
    ),
    ...differences
      .slice(0, mostSamples)
      .map(
        ({ title, field, ours, register }) =>
          `    ${title}, ${field}: ${textOf(ours)} → ${textOf(register)}`,
      ),
    `  Beze změny: ${outcome.unchanged}.`,
    ...when(outcome.ended, `  V registru už skončily: ${outcome.ended}.`),
    ...list('  V souboru už nejsou', outcome.missing),
    ...list(
      '  Adresa je nově utajená, místa jsou skrytá hned; podívejte se, jestli místo neprozrazuje název nebo popis',
      outcome.hidden,
    ),
    ...list(
      '  Odmítnuté záznamy',
      outcome.refused.map(({ what, why }) => `${what}: ${why.cs}`),
      mostRefused,
    ),
    ...list(
      '  Nerozumíme (zůstává v záznamu o importu, do portálu nejde)',
      [...outcome.unknown].map(([text, count]) => (count > 1 ? `${text} (${count}×)` : text)),
      mostRefused,
    ),
    ...when(
      differences.length && !isDry,
      'Rozdíly čekají v redakci: Státní registr (/admin/registr).',
    ),
  ]
}

const when = (count: number | boolean, line: string): string[] => (count ? [line] : [])

const list = (title: string, items: string[], most = mostSamples): string[] =>
  items.length === 0
    ? []
    : [
        `${title}: ${items.length}.`,
        ...items.slice(0, most).map((item) => `    ${item}`),
        ...when(items.length > most, `    … a další (${items.length - most})`),
      ]

const textOf = (shown: string | string[] | null): string =>
  (Array.isArray(shown) ? shown.join('; ') : shown) || '–'
