import type { AdminViewServerProps } from 'payload'

import { DeskPage } from '@/desk/DeskPage'
import { HeadRow } from '@/desk/HeadRow'
import { decides } from '@/desk/decides'
import { formatDate } from '@/lib/formatDate'
import { isLateTask } from '@/lib/groupTasks'
import type { Locale } from '@/lib/label'

import { findOpenTasks, type OpenTask } from '../findOpenTasks'
import { textsOfTasks as texts } from './texts'

/** The view of the desk with what all groups still have to do. */
export const TasksView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  const language = i18n.language as Locale
  const open = user && decides(user) ? await findOpenTasks(payload, user, language) : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {open ? (
        <>
          <p className="desk-quiet">{texts.explained[language]}</p>
          {open.length > 0 ? <Table {...{ open, language }} /> : <p>{texts.empty[language]}</p>}
        </>
      ) : (
        <p>{texts.notAllowed[language]}</p>
      )}
    </DeskPage>
  )
}

type Props = { open: OpenTask[]; language: Locale }

const Table = ({ open, language }: Props) => (
  <table className="desk-table desk-folding">
    <HeadRow
      names={(['due', 'task', 'responsible', 'group'] as const).map(
        (name) => texts[name][language],
      )}
    />
    <tbody>
      {open.map(({ task, group, remindedOn }, at) => (
        <tr key={task.id ?? at}>
          <td data-label={texts.due[language]}>
            <Due {...{ language, task, remindedOn }} />
          </td>
          <th scope="row">{task.text || '…'}</th>
          <td data-label={texts.responsible[language]}>{task.responsible ?? '–'}</td>
          <td data-label={texts.group[language]}>
            <a href={`/admin/collections/working-groups/${group.id}#field-tasks`}>
              {group.name || '…'}
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

type DueProps = Omit<OpenTask, 'group'> & { language: Locale }

const Due = ({ language, task, remindedOn }: DueProps) => (
  <>
    {task.dueOn ? formatDate(language, task.dueOn) : '–'}
    {isLateTask(task, new Date()) && <strong> {texts.late[language]}</strong>}
    {!task.state && <span className="desk-quiet"> {texts.unknown[language]}</span>}
    {remindedOn && (
      <span className="desk-quiet">
        {` ${texts.reminded[language]} ${formatDate(language, remindedOn)}`}
      </span>
    )}
  </>
)
