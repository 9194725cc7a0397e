import { Button, useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import type { RoomToTell } from '@/lib/roomView'

import { textsOfTelling as texts } from './talkTexts'

type Props = { meetings: RoomToTell[]; isBusy: boolean; tell: (meeting: string) => void }

/** Before a letter of papers leaves: of which papers, to how many, and who gets none. */
export const Telling = ({ meetings, isBusy, tell }: Props) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  return (
    <>
      {meetings.map(({ meeting, title, date, papers, people, letIn, without }) => (
        <div key={meeting}>
          <h4>
            {[say(texts.title), occurrenceText(language, date), title].filter(Boolean).join(', ')}
          </h4>
          <p>{papers.join(', ')}</p>
          <p>
            {people > 0
              ? `${say(texts.people)}: ${people}.`
              : say(letIn > 0 ? texts.nobody : texts.nobodyIn)}
          </p>
          {without > 0 && <p className="desk-quiet">{`${say(texts.without)}: ${without}.`}</p>}
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => tell(meeting)}
          >
            {say(texts.tell)}
          </Button>
        </div>
      ))}
    </>
  )
}
