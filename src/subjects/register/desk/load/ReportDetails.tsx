'use client'

import { useSay } from '@/desk/useSay'
import type { Label } from '@/lib/label'

import { labelOfField } from '../../differences/labelOfField'
import type { LoadReport } from '../../load/work/reportOf'
import { textsOfReport as texts } from './textsOfReport'

type Shown = LoadReport['changed']['samples'][number]['ours']

/** Names and reasons behind the numbers of a report; each opens by itself. */
export const ReportDetails = ({ report }: { report: LoadReport }) => {
  const say = useSay()
  const textOf = (shown: Shown): string =>
    (Array.isArray(shown) ? shown.join('; ') : shown) || say(texts.nothing)
  const { changed, refused, unknown } = report
  const groups: [Label, number, string[]][] = [
    [texts.published, report.published.count, report.published.names],
    [texts.drafts, report.drafts.count, report.drafts.names],
    [
      texts.differences,
      changed.count,
      changed.samples.map(
        ({ title, field, ours, register }) =>
          `${title}, ${say(labelOfField(field))}: ${textOf(ours)} → ${textOf(register)}`,
      ),
    ],
    [texts.missing, report.missing.count, report.missing.names],
    [texts.hidden, report.hidden.count, report.hidden.names],
    [texts.refused, refused.count, refused.samples.map(({ what, why }) => `${what}: ${say(why)}`)],
    [texts.types, report.types.count, report.types.names],
    [texts.targetGroups, report.targetGroups.count, report.targetGroups.names],
    [texts.territories, report.territories.count, report.territories.names],
    [texts.unknown, unknown.count, unknown.samples],
    [texts.missingLists, report.missingLists.length, report.missingLists],
    [texts.elsewhere, report.elsewhere, []],
    [texts.unplaced, report.unplaced, []],
    [texts.positions, report.positions, []],
  ]

  return groups
    .filter(([, count]) => count > 0)
    .map(([text, count, names]) =>
      names.length === 0 ? (
        <p key={text.cs}>
          {say(text)}: {count}
        </p>
      ) : (
        <details key={text.cs}>
          <summary>
            {say(text)}: {count}
          </summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
            {count > names.length && <li>{say(texts.more(count - names.length))}</li>}
          </ul>
        </details>
      ),
    )
}
