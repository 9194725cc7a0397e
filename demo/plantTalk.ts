import type { Payload } from 'payload'

import { commentsWhere } from '@/subjects/groups/room/commentView'
import { publicGroups } from '@/subjects/groups/storedGroup'

const member = 'mila@demo.test'

/** Two comments on the coming meeting of the group in which the demo's member sits; what is said there already stays. */
export const plantTalk = async (payload: Payload): Promise<void> => {
  for (const group of await publicGroups(payload, { 'members.email': { contains: member } })) {
    const today = new Date().toISOString()
    const meeting = group.meetings?.find(({ date, event }) => date > today && !event)
    const paper = meeting?.memberPapers?.[0]
    const where = { group: { equals: String(group.id) } }
    if (!meeting?.id || !paper || (await commentsWhere(payload, where)).length > 0) continue

    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: member } },
      pagination: false,
      overrideAccess: true,
    })
    const of = { group: String(group.id), meeting: meeting.id, startsAt: meeting.date }
    const mila = {
      user: String(docs[0]?.id),
      email: member,
      author: 'Mila Zelenková, zástupkyně uživatelů',
      paper: String(typeof paper === 'object' ? paper.id : paper),
      text: 'V tabulce chybí Dolní Žernava. Odtud se k lékaři ráno nedá dojet vůbec.',
      answer: 'Děkujeme, do jednání ji doplníme.',
      answeredBy: 'Karel, koordinátor plánování',
      answeredAt: today,
    }
    const colleague = {
      user: 'demo',
      email: 'pecovatelky@demo.test',
      author: 'Pečovatelky Podhůří, z. ú.',
      text: 'Společné auto bychom mohly řídit dvě dopoledne v týdnu.',
    }
    for (const said of [mila, colleague])
      await payload.db.create({
        collection: 'room-comments',
        data: { ...of, ...said },
        returning: false,
      })
  }
}
