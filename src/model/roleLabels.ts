import { label } from '@/lib/label'

/** The roles as people read them. */
export const roleLabels = {
  admin: label('Správce', 'Admin', 'Адміністратор'),
  editor: label('Editor', 'Editor', 'Редактор'),
  coordinator: label('Koordinátor plánování', 'Coordinator', 'Координатор'),
  provider: label('Poskytovatel', 'Provider', 'Надавач'),
  member: label('Člen pracovní skupiny', 'Member of a working group', 'Учасник робочої групи'),
}
