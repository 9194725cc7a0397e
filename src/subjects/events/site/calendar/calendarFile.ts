/** A calendar as an answer; with a name it is offered as a file, without one it is there to subscribe to. */
export const calendarFile = (calendar: string, name?: string): Response =>
  new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      ...(name && { 'Content-Disposition': `attachment; filename="${name}.ics"` }),
    },
  })
