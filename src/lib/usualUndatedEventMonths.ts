/** For how many months after its last change an event without a date is listed, where staff set nothing else. */
export const usualUndatedEventMonths = 6
