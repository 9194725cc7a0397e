import { label } from '@/lib/label'

/** What the calendar of the desk says. */
export const textsOfCalendar = {
  title: label('Kalendář', 'Calendar', 'Календар'),
  notAllowed: label(
    'Kalendář vidí redakce.',
    'The calendar is for staff.',
    'Календар бачить редакція.',
  ),
  explained: label(
    'Co se samo zveřejní nebo stáhne, co už vyšlo a jaké akce se konají. Časy jsou pražské.',
    'What will be published or taken down by itself, what is out, and which events take place. Times are those of Prague.',
    'Що опублікується або зніметься саме, що вже вийшло і які події відбуваються. Час празький.',
  ),
  empty: label(
    'Na tento měsíc není nic v plánu. Zveřejnění naplánujete v editoru šipkou vedle tlačítka Zveřejnit změny.',
    'Nothing is planned for this month. To plan a publication, use the arrow beside “Publish changes” in the editor.',
    'На цей місяць нічого не заплановано. Публікацію можна запланувати в редакторі стрілкою біля кнопки публікації.',
  ),
  previous: label('Předchozí měsíc', 'Previous month', 'Попередній місяць'),
  next: label('Další měsíc', 'Next month', 'Наступний місяць'),
  kinds: {
    publish: label('zveřejní se', 'goes out', 'опублікується'),
    unpublish: label('stáhne se', 'is taken down', 'буде знято'),
    failed: label('nepovedlo se', 'failed', 'не вдалося'),
    published: label('vyšlo', 'came out', 'вийшло'),
    event: label('akce', 'event', 'подія'),
  },
}
