import type { AttendanceView, Mark } from '@/subjects/attendance/view'

import type { Cms, Who } from './cms'

/** What tests do with the day of an event at the portal under test. */
export const attendanceAt = (cms: () => Cms) => {
  const post = (event: string, path: string, body: object, as: Who = 'karel') =>
    cms().rest(`/api/events/${event}/${path}`, { as, method: 'POST', body })
  const read = async (event: string, occurrence = ''): Promise<AttendanceView> =>
    (await cms().rest(`/api/events/${event}/attendance?occurrence=${occurrence}`, { as: 'karel' }))
      .body as AttendanceView

  return {
    post,
    read,
    mark: (event: string, marks: Mark[], as: Who = 'karel') =>
      post(event, 'attendance', { marks }, as),
    walkIn: (event: string, person: object, as: Who = 'karel') =>
      post(event, 'walk-ins', person, as),
    /** Who was there and for how long, by name. */
    said: async (event: string) =>
      (await read(event)).people.map(({ name, attendance, hours }) => [name, attendance, hours]),
  }
}
