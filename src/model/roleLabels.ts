import { label } from '@/lib/label'

/** The roles as people read them. */
export const roleLabels = {
  admin: label('Správce', 'Admin', 'Адміністратор'),
  editor: label('Editor', 'Editor', 'Редактор'),
  coordinator: label('Koordinátor plánování', 'Coordinator', 'Координатор'),
  provider: label('Poskytovatel', 'Provider', 'Надавач'),
}
