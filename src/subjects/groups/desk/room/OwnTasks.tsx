import { Button, useTranslation } from '@payloadcms/ui'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { RoomGroup, RoomTask } from '@/lib/roomView'

import { textsOfRoom as texts } from './texts'

type Answer = { groups: RoomGroup[]; message?: string }
type Props = { group: RoomGroup; setGroups: (groups: RoomGroup[]) => void }

/** A member's own tasks in a group, each with the button that says it is done, and takes that back. */
export const OwnTasks = ({ group, setGroups }: Props) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { isBusy, run } = useRestAction()
  const settle = (task: RoomTask, isDone: boolean) =>
    run(async () => {
      const url = `/api/room/tasks/${group.id}/${task.id}`
      const answer = await askRest<Answer>(url, { method: 'POST', body: { isDone }, language })
      setGroups(answer.groups)
      return { message: answer.message }
    })

  return (
    <>
      <h3>{say(texts.tasks)}</h3>
      {group.tasks.length === 0 && <p>{say(texts.noTasks)}</p>}
      <ul className="desk-room-tasks">
        {group.tasks.map((task) => {
          const isDone = task.state === 'done'
          return (
            <li key={task.id}>
              <p>
                {task.text}
                {isDone && <strong> {say(texts.isDone)}</strong>}
              </p>
              {task.dueOn && !isDone && (
                <p className="desk-quiet">
                  {`${say(texts.due)}: ${formatDate(language, task.dueOn)}`}
                  {task.isLate && <strong> {say(texts.late)}</strong>}
                </p>
              )}
              <Button
                type="button"
                size="small"
                buttonStyle={isDone ? 'secondary' : 'primary'}
                disabled={isBusy}
                aria-label={`${say(isDone ? texts.undo : texts.done)}: ${task.text}`}
                onClick={() => void settle(task, !isDone)}
              >
                {say(isDone ? texts.undo : texts.done)}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
