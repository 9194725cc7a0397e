import { label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { publishedOrStaff } from '@/model/access/publishedOrStaff'
import { trashBy } from '@/model/access/trash'
import { choice } from '@/model/fields/choice'
import { contactPeople } from '@/model/fields/contacts'
import { groupMeetings } from '@/model/fields/groupMeetings'
import { groupMembers, quorumSaid } from '@/model/fields/groupMembers'
import { groupTasks } from '@/model/fields/groupTasks'
import { many, one } from '@/model/fields/relation'
import { richText } from '@/model/fields/richText'
import { searchText } from '@/model/fields/searchText'
import { slug } from '@/model/fields/slug'
import { paragraph, title } from '@/model/fields/text'
import { groups } from '@/model/groups'
import { inviteesOfGroup } from '@/subjects/groups/invitees/endpoints'
import { roomOfGroup } from '@/subjects/groups/room/endpoints'
import { forgetRoom } from '@/subjects/groups/room/places'

import { contentCollection, drafts } from './contentCollection'

/** Groups in which commissioners, providers and users prepare a plan together. */
export const WorkingGroups = contentCollection({
  slug: 'working-groups',
  labels: {
    singular: label('Pracovní skupina', 'Working group', 'Робоча група'),
    plural: label('Pracovní skupiny', 'Working groups', 'Робочі групи'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: coordinators,
    create: coordinators,
    update: coordinators,
    delete: trashBy(coordinators),
  },
  admin: {
    group: groups.planning,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'searchText'],
  },
  defaultPopulate: { name: true, slug: true },
  defaultSort: 'name',
  endpoints: [...inviteesOfGroup, ...roomOfGroup],
  fields: [
    title('name', label('Název', 'Name', 'Назва'), { required: true }),
    choice(
      'kind',
      label('Druh', 'Kind', 'Вид'),
      {
        working: label('Pracovní', 'Working', 'Робоча'),
        steering: label('Řídící', 'Steering', 'Керівна'),
      },
      { required: true, defaultValue: 'working' },
    ),
    paragraph('summary', label('Shrnutí', 'Summary', 'Стислий зміст'), { maxLength: 500 }),
    richText('body', label('O skupině', 'About the group', 'Про групу')),
    many(
      'targetGroups',
      'target-groups',
      label('Cílové skupiny', 'Target groups', 'Цільові групи'),
    ),
    groupMembers(),
    quorumSaid(),
    {
      name: 'invitees',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/groups/desk/MeetingInvitees#MeetingInvitees' } },
    },
    {
      name: 'room',
      type: 'ui',
      admin: { components: { Field: '/src/subjects/groups/desk/room/RoomOfGroup#RoomOfGroup' } },
    },
    groupMeetings(),
    groupTasks(),
    contactPeople(),
    many('projects', 'projects', label('Projekty', 'Projects', 'Проєкти')),
    many('plans', 'plans', label('Plány', 'Plans', 'Плани')),
    one('territory', 'territories', label('Území', 'Territory', 'Територія')),
    slug('name'),
    searchText(['name', 'summary', 'body']),
  ],
  hooks: { afterDelete: [({ id, req }) => forgetRoom(req, id)] },
  versions: drafts,
})
