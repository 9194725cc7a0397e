import { label } from '@/lib/label'

/** Why a text of a document is not taken over. */
export const reasons = {
  chapter: label(
    'Není to priorita, cíl ani opatření. Patří-li to do plánu, vložte to do jeho částí.',
    'It is no priority, goal or measure. If it belongs into the plan, paste it into its parts.',
    'Це не пріоритет, не ціль і не захід. Якщо воно належить до плану, вставте його до частин плану.',
  ),
  deeper: label(
    'Stojí pod opatřením a nepoznáme, kam v něm patří. Doplňte to v opatření.',
    'It stands under a measure and its place there is not known. Add it in the measure.',
    'Стоїть під заходом, і ми не знаємо, куди саме належить. Додайте це в заході.',
  ),
  unclear: label(
    'Není jasné, zda je to cíl, nebo opatření. Napište před číslo slovo Cíl, nebo Opatření.',
    'It may be a goal or a measure. Write the word Cíl or Opatření before its number.',
    'Неясно, ціль це чи захід. Напишіть перед номером слово Cíl або Opatření.',
  ),
  ofPriority: label(
    'Patří k prioritě nebo cíli. Doplňte to v plánu.',
    'It belongs to a priority or a goal. Add it in the plan.',
    'Належить до пріоритету або цілі. Додайте це в плані.',
  ),
  other: label(
    'Tohle z dokumentu nebereme. Doplňte to v opatření.',
    'This is not taken over from a document. Add it in the measure.',
    'Цього з документа не беремо. Додайте це в заході.',
  ),
  table: label(
    'Takové tabulce nerozumíme. Doplňte ji v opatření.',
    'Such a table is not understood. Add it in the measure.',
    'Такої таблиці не розуміємо. Додайте її в заході.',
  ),
  merged: label(
    'Tabulka má sloučené buňky: není jasné, ke kterému řádku patří. Rozdělte je.',
    'The table has merged cells: it is not clear which row they belong to. Divide them.',
    'У таблиці є об’єднані клітинки: неясно, до якого рядка вони належать. Розділіть їх.',
  ),
  day: label(
    'Není to den, nebo den od a do (1. 1. 2026 – 31. 12. 2027). Doplňte termín v opatření.',
    'It is no day, nor days from and to (1. 1. 2026 – 31. 12. 2027). Add the term in the measure.',
    'Це не день і не дні від і до (1. 1. 2026 – 31. 12. 2027). Додайте термін у заході.',
  ),
  nameless: label(
    'Řádek tabulky nemá název opatření.',
    'The row of the table has no name of a measure.',
    'Рядок таблиці не має назви заходу.',
  ),
}
