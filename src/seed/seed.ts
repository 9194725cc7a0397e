import type { Payload } from 'payload'

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { documents } from './content/documents'
import { pictureCredit, pictures } from './content/pictures'
import { lifeSituations } from './content/situations'
import { navigation, site } from './content/site'
import { people } from './content/people'
import { programmes } from './content/programmes'
import { comingEvents } from './content/comingEvents'
import { eventOf } from './content/eventLine'
import { pastEvents } from './content/pastEvents'
import { pastProjects } from './content/pastProjects'
import { projectDraft, runningProjects } from './content/runningProjects'
import { plans } from './content/plans'
import { workingGroups } from './content/workingGroups'
import { providers } from './content/providers'
import { services, unpublishedService } from './content/services'
import { serviceTypes } from './content/serviceTypes'
import { targetGroups } from './content/targetGroups'
import { territories } from './content/territories'
import { Planter } from './plant'

/** Fills the database with the demo content; what is there already stays as people left it. */
export const seed = async (payload: Payload): Promise<Map<string, number>> => {
  const planter = new Planter(payload)
  if (process.env.SYNC)
    await (payload.db as any).client.execute('PRAGMA synchronous=' + process.env.SYNC)
  const lap = (n: string) => {
    const x = Date.now()
    console.log(n, x - T)
    T = x
  }
  let T = Date.now()

  for (const { name, alt } of pictures)
    await planter.place('media', { alt, credit: pictureCredit }, await pictureFile(name))
  lap('media')
  for (const { name, title, pages, mimetype, data } of documents)
    await planter.place('files', { title, pages }, { name, mimetype, data: data() })
  lap('files')
  for (const each of serviceTypes) await planter.place('service-types', each)
  lap('serviceTypes')
  for (const each of targetGroups) await planter.place('target-groups', each)
  lap('targetGroups')
  for (const each of territories) await planter.place('territories', each)
  lap('territories')
  for (const each of programmes) await planter.place('programmes', each)
  lap('programmes')
  for (const each of lifeSituations) await planter.place('life-situations', each)
  lap('lifeSituations')
  for (const each of providers) await planter.place('providers', each)
  lap('providers')
  for (const each of services) await planter.place('services', each)
  await planter.place('services', unpublishedService)
  lap('services')
  for (const each of people) await planter.place('users', each)
  for (const each of plans) await planter.place('plans', each)
  lap('plans')
  for (const each of workingGroups) await planter.place('working-groups', each)
  lap('workingGroups')
  for (const each of [...pastEvents, ...comingEvents]) await planter.place('events', eventOf(each))
  lap('events')
  for (const each of [...pastProjects, ...runningProjects, projectDraft]) await planter.place('projects', each)
  lap('projects')
  await planter.finish()
  lap('finish')
  await planter.settle('site', site, (now) => Boolean(now.name))
  await planter.settle('navigation', navigation, (now) => (now.main as unknown[])?.length > 0)

  return planter.planted
}

const drawings = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pictures', 'drawn')

const pictureFile = async (name: string) => ({
  name,
  mimetype: `image/${path.extname(name).slice(1)}`,
  data: await readFile(path.join(drawings, name)),
})
