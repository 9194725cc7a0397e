import type { GlobalAfterReadHook, GlobalConfig } from 'payload'

import { isWithin } from '@/model/isWithin'
import { label } from '@/lib/label'
import { anyone } from '@/model/access/anyone'
import { editors } from '@/model/access/editors'
import { isEditor, type Person } from '@/lib/roles'
import { choice } from '@/model/fields/choice'
import { notBefore } from '@/model/fields/day'
import { line, paragraph } from '@/model/fields/text'
import { webAddress } from '@/model/fields/webAddress'
import { withTime } from '@/model/fields/withTime'
import { groups } from '@/model/groups'
import { followGlobalChange, keepGlobalBefore } from '@/subjects/freshness/followGlobalChange'

/** What is not said yet, or no longer, is nobody's business but the editors'. */
const onlyInItsTime: GlobalAfterReadHook = async ({ doc, req }) => {
  if (isEditor(req.user)) return doc

  // From the row: a reader may have asked for the text without its time.
  const row = await req.payload.db.findGlobal<Period>({ slug: 'alert', req })
  return isWithin(new Date(), row?.startsAt, row?.endsAt) ? doc : {}
}

type Period = { startsAt?: string | null; endsAt?: string | null }

/** A notice above every public page for a time: a flood, a closed office, a telephone out of order. */
export const Alert: GlobalConfig = {
  slug: 'alert',
  label: label('Upozornění', 'Alert', 'Оголошення'),
  access: { read: anyone, readVersions: editors, update: editors },
  admin: {
    group: groups.news,
    hidden: ({ user }) => !isEditor(user as Person),
    description: label(
      'Proužek nahoře na všech stránkách webu. Zobrazí se i zmizí sám, nejpozději minutu po nastaveném čase. Prázdný text znamená žádné upozornění.',
      'A strip above all pages of the site. It appears and goes by itself, a minute after the set time at the latest. An empty text means no alert.',
      'Смуга вгорі всіх сторінок сайту. З’являється і зникає сама, щонайпізніше за хвилину після встановленого часу. Порожній текст означає, що оголошення немає.',
    ),
  },
  fields: [
    paragraph('text', label('Text', 'Text', 'Текст'), { maxLength: 300 }),
    choice(
      'tone',
      label('Závažnost', 'Severity', 'Важливість'),
      {
        info: label('Informace', 'Information', 'Інформація'),
        warning: label('Výstraha', 'Warning', 'Попередження'),
      },
      { defaultValue: 'info', index: false },
    ),
    {
      type: 'row',
      fields: [
        line('linkText', label('Text odkazu', 'Text of the link', 'Текст посилання')),
        webAddress(),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: label('Zobrazit od', 'Show from', 'Показувати з'),
          admin: withTime,
        },
        {
          name: 'endsAt',
          type: 'date',
          label: label('Zobrazit do', 'Show until', 'Показувати до'),
          admin: withTime,
          validate: notBefore('startsAt'),
        },
      ],
    },
  ],
  hooks: {
    beforeChange: [keepGlobalBefore],
    afterChange: [followGlobalChange],
    afterRead: [onlyInItsTime],
  },
  lockDocuments: false,
  versions: false,
}
