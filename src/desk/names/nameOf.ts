import { label, type Label } from '@/lib/label'

/**
 * What a screen reader says of a control that Payload left without a name, or with that of an object: null for one
 * that has its own. Payload 3.90.1 puts its labels by language into `aria-label` as they are; what it names by itself
 * one day falls out of here, because a name of its own goes before.
 */
export const nameOf = (control: Element): Label | null => {
  const { ariaLabel } = control
  if (ariaLabel?.includes(asObject))
    return same(ariaLabel.replace(asObject, () => labelAround(control)).trim())
  if (ariaLabel?.trim() || hasOwnName(control)) return null

  const known = names.find(([place]) => control.matches(place))
  if (known) return known[1](control)
  const around = labelAround(control)
  return around ? same(around) : null
}

const asObject = '[object Object]'
const same = (text: string): Label => label(text, text, text)
const always = (name: Label) => () => name
const withLabel = (cs: string, en: string, uk: string) => (control: Element) => {
  const of = labelAround(control)
  const end = of ? `: ${of}` : ''
  return label(cs + end, en + end, uk + end)
}

const hasOwnName = (control: Element): boolean => {
  if (control instanceof HTMLInputElement)
    return [...(control.labels ?? [])].some((each) => textOf(each) !== '')
  // What shows only under the mouse is no name.
  const hint = textOf(control.querySelector('.tooltip'))
  return (
    textOf(control).replace(hint, '').trim() !== '' &&
    !control.matches('[contenteditable], .collapsible__drag, .copy-to-clipboard')
  )
}

const textOf = (element: Element | null | undefined): string =>
  element?.textContent
    ?.replace(/\s+/g, ' ')
    .replace(/\s*\*$/, '')
    .trim() ?? ''

/** The words beside a control that say what it belongs to: its column, card, row or field. */
const labelAround = (control: Element): string => {
  for (const [place, words] of surroundings) {
    const found = textOf(control.closest(place)?.querySelector(words))
    if (found) return found
  }
  return ''
}
const surroundings = [
  ['th', '.field-label, .sort-column__label'],
  ['.card', '.card__title'],
  ['.table tbody tr', 'td a, td:nth-child(2)'],
  ['.array-field__row', '.row-label, .array-field__row-header'],
  ['.field-type', '.field-label, .array-field__title, legend, h3'],
  ['.form-field, .field', 'label'],
] as const

/** Controls by their places in Payload's views. */
const names: [string, (control: Element) => Label][] = [
  ['#select-all', always(label('Vybrat vše na stránce', 'Select all on the page', 'Вибрати все'))],
  ['tbody input[type=checkbox]', withLabel('Vybrat', 'Select', 'Вибрати')],
  ['.clickable-arrow--left', always(label('Předchozí', 'Previous', 'Попередня'))],
  ['.clickable-arrow--right', always(label('Další', 'Next', 'Наступна'))],
  ['.doc-controls__popup *', always(label('Další možnosti', 'More options', 'Інші можливості'))],
  ['.array-actions *', withLabel('Možnosti řádku', 'Options of the row', 'Можливості рядка')],
  ['.array-field .popup-button', withLabel('Možnosti', 'Options', 'Можливості')],
  ['.popup-button', always(label('Možnosti', 'Options', 'Можливості'))],
  ['.collapsible__drag', withLabel('Přesunout', 'Move', 'Перемістити')],
  ['.upload--has-many__drag', withLabel('Přesunout', 'Move', 'Перемістити')],
  ['[class*="__edit"]', withLabel('Upravit', 'Edit', 'Змінити')],
  ['[class*="__remove"]', withLabel('Odebrat', 'Take out', 'Прибрати')],
  ['.copy-to-clipboard', withLabel('Kopírovat', 'Copy', 'Копіювати')],
  ['.date-time-picker__clear-button', withLabel('Vymazat', 'Clear', 'Очистити')],
  [
    '.toolbar-popup__button',
    (button) => styles[button.getAttribute('data-button-key') ?? ''] ?? style,
  ],
  [
    '.toolbar-popup__dropdown',
    always(label('Odstavec a styl', 'Paragraph and style', 'Стиль абзацу')),
  ],
  ['input[id^=field-latitude]', withLabel('Zeměpisná šířka', 'Latitude', 'Широта')],
  ['input[role=combobox]', withLabel('Výběr', 'Choice', 'Вибір')],
  ['input[id^=field-longitude]', withLabel('Zeměpisná délka', 'Longitude', 'Довгота')],
]

const style = label('Úprava textu', 'Style of the text', 'Оформлення тексту')
const styles: Record<string, Label> = {
  bold: label('Tučně', 'Bold', 'Жирний'),
  italic: label('Kurzíva', 'Italic', 'Курсив'),
  underline: label('Podtržení', 'Underline', 'Підкреслення'),
  strikethrough: label('Přeškrtnutí', 'Strikethrough', 'Закреслення'),
  subscript: label('Dolní index', 'Subscript', 'Нижній індекс'),
  superscript: label('Horní index', 'Superscript', 'Верхній індекс'),
  inlineCode: label('Kód', 'Code', 'Код'),
  link: label('Odkaz', 'Link', 'Посилання'),
  indentIncrease: label('Zvětšit odsazení', 'Indent more', 'Збільшити відступ'),
  indentDecrease: label('Zmenšit odsazení', 'Indent less', 'Зменшити відступ'),
}
