/** How the desk shows and takes a moment: `28. 3. 2027 7:00`. */
export const withTime = {
  pickerAppearance: 'dayAndTime' as const,
  displayFormat: 'd. M. yyyy H:mm',
  timeFormat: 'H:mm',
}
