import { label } from '@/lib/label'

/** The parts of the desk, named after the work that people do there. */
export const groups = {
  news: label('Aktuality', 'News', 'Новини'),
  planning: label('Projekty a plány', 'Projects and plans', 'Проєкти та плани'),
  events: label('Akce', 'Events', 'Події'),
  catalogue: label('Katalog', 'Catalogue', 'Каталог'),
  pages: label('Stránky', 'Pages', 'Сторінки'),
  administration: label('Správa', 'Administration', 'Адміністрування'),
}
