import { label } from '@/lib/label'

/** What the review says on the screen. */
export const textsOfReview = {
  title: label('Ke schválení', 'For approval', 'На схвалення'),
  notAllowed: label(
    'O změnách v katalogu rozhodují koordinátoři a editoři.',
    'Coordinators and editors decide on changes in the catalogue.',
    'Про зміни в каталозі вирішують координатори та редактори.',
  ),
  empty: label(
    'Všechno je vyřízeno. Až poskytovatel něco odešle, najdete to tady.',
    'All is settled. What a provider sends will be found here.',
    'Усе розглянуто. Те, що надішле надавач, з’явиться тут.',
  ),
  isNew: label('nový záznam', 'new entry', 'новий запис'),
  approve: label('Schválit a zveřejnit', 'Approve and publish', 'Схвалити й опублікувати'),
  settle: label('Vyřízeno', 'Settled', 'Розглянуто'),
  onlyWords: label(
    'Napsáno slovy z dopisu. Opravte záznam, zveřejněte změnu a pak stiskněte Vyřízeno.',
    'Written in words from a letter. Mend the entry, publish the change and then press Settled.',
    'Написано словами з листа. Виправте запис, опублікуйте зміну й натисніть «Розглянуто».',
  ),
  sendBack: label('Vrátit', 'Return', 'Повернути'),
  reason: label('Důvod vrácení', 'Reason of the return', 'Причина повернення'),
  hint: label(
    'Co má poskytovatel opravit?',
    'What should the provider mend?',
    'Що має виправити надавач?',
  ),
  incomplete: label(
    'Ještě to nejde odeslat. Nic se neztratilo, jen je potřeba opravit:',
    'It cannot be sent yet. Nothing is lost; this needs to be put right:',
    'Ще не можна надіслати. Нічого не втрачено, лише треба виправити:',
  ),
  close: label('Zavřít', 'Close', 'Закрити'),
  failed: label(
    'Nepodařilo se. Zkuste to prosím znovu.',
    'That did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
  pages: label('Stránky', 'Pages', 'Сторінки'),
  previous: label('Předchozí', 'Previous', 'Попередня'),
  next: label('Další', 'Next', 'Наступна'),
  handOver: label('Odeslat ke schválení', 'Send for approval', 'Надіслати на схвалення'),
  saving: label('Ukládám, pak odešlu…', 'Saving, then sending…', 'Зберігаю, потім надішлю…'),
  withdraw: label('Vzít zpět', 'Take back', 'Відкликати'),
  waits: label('Čeká na schválení', 'Waits for approval', 'Очікує на схвалення'),
  returned: (reason: string) =>
    label(`Vráceno: ${reason}`, `Returned: ${reason}`, `Повернено: ${reason}`),
}
