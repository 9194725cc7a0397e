import { label } from './label'

/** Of what a capacity is; the last three are the register's own units, of which it does not say per what time. */
export const capacityKinds = {
  beds: label('Lůžka', 'Beds', 'Ліжка'),
  clients: label('Klienti', 'Clients', 'Клієнти'),
  'clients-at-once': label('Klienti v jednu chvíli', 'Clients at once', 'Клієнти одночасно'),
  interventions: label('Intervence za den', 'Interventions a day', 'Втручання на день'),
  contacts: label('Kontakty za den', 'Contacts a day', 'Контакти на день'),
  calls: label('Hovory za den', 'Calls a day', 'Дзвінки на день'),
  'interventions-30-min': label(
    'Intervence (30 minut)',
    'Interventions (30 minutes)',
    'Втручання (30 хвилин)',
  ),
  'contacts-10-min': label('Kontakty (10 minut)', 'Contacts (10 minutes)', 'Контакти (10 хвилин)'),
  'phone-calls': label('Hovory', 'Calls', 'Дзвінки'),
}
