/** How the desk shows and takes a moment, by Prague's clocks: `28. 3. 2027 7:00`. */
export const withTime = {
  date: {
    pickerAppearance: 'dayAndTime' as const,
    displayFormat: 'd. M. yyyy H:mm',
    timeFormat: 'H:mm',
  },
  components: { Field: '/src/desk/Moment#Moment' },
}
