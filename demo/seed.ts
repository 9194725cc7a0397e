import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { CollectionSlug, Payload } from 'payload'

import type { Seedling } from './build/sown'
import { claim } from './content/claim'
import { comingEvents } from './content/comingEvents'
import { documents } from './content/documents'
import { eventOf } from './content/eventLine'
import { newsOf } from './content/newsLine'
import { olderNews } from './content/olderNews'
import { pages } from './content/pages'
import { pastEvents } from './content/pastEvents'
import { pastProjects } from './content/pastProjects'
import { people } from './content/people'
import { pictureCredit, pictures } from './content/pictures'
import { plans } from './content/plans'
import { programmes } from './content/programmes'
import { inCrowns } from './content/projectParts'
import { providers } from './content/providers'
import { recentNews } from './content/recentNews'
import { projectDraft, runningProjects } from './content/runningProjects'
import { services, unpublishedService } from './content/services'
import { serviceTypes } from './content/serviceTypes'
import { navigation, site } from './content/site'
import { lifeSituations } from './content/situations'
import { synonyms } from './content/synonyms'
import { targetGroups } from './content/targetGroups'
import { territories } from './content/territories'
import {
  draftEvent,
  draftNews,
  proposedChanges,
  reportedMistakes,
  trashedNews,
} from './content/waiting'
import { workingGroups } from './content/workingGroups'
import { Planter } from './plant'

type Options = { quiet?: boolean }

/** Fills the database with the demo content; what is there already stays as people left it. */
export const seed = async (payload: Payload, { quiet = false }: Options = {}): Promise<void> => {
  const planter = new Planter(payload)
  await plantLibrary(planter)
  await plantCatalogue(planter)
  await plantPlanning(planter)
  await plantReading(planter)
  await planter.finish()

  await planter.settle('site', site, ({ name }) => Boolean(name))
  await planter.settle(
    'navigation',
    navigation,
    ({ main }) => Array.isArray(main) && main.length > 0,
  )
  if (!quiet) planter.report()
}

const plantAll = async <Slug extends CollectionSlug>(
  planter: Planter,
  collection: Slug,
  seedlings: Seedling<Slug>[],
) => {
  for (const seedling of seedlings) await planter.place(collection, seedling)
}

const plantLibrary = async (planter: Planter) => {
  for (const { name, alt } of pictures) {
    await planter.place(
      'media',
      { alt, credit: pictureCredit },
      { name, read: () => drawing(name) },
    )
  }
  for (const { data, mimetype, name, pages, title } of documents) {
    const read = async () => ({ name, mimetype, data: data() })
    await planter.place('files', { title, pages }, { name, read })
  }
}

const plantCatalogue = async (planter: Planter) => {
  await plantAll(planter, 'service-types', serviceTypes)
  await plantAll(planter, 'target-groups', targetGroups)
  await plantAll(planter, 'territories', territories)
  await plantAll(planter, 'programmes', programmes)
  await plantAll(planter, 'life-situations', lifeSituations)
  await plantAll(planter, 'synonyms', synonyms)
  await plantAll(planter, 'providers', providers)
  const known = await planter.has('services', proposedChanges.slug)
  await plantAll(planter, 'services', [...services, unpublishedService])
  if (!known) await planter.propose('services', proposedChanges.slug, proposedChanges.changes)
  await plantAll(planter, 'users', people)
  await planter.place('claims', claim)
  if (!known) for (const mistake of reportedMistakes) await planter.tell(mistake)
}

const plantPlanning = async (planter: Planter) => {
  await plantAll(planter, 'plans', plans)
  await plantAll(planter, 'working-groups', workingGroups)
  await plantAll(planter, 'events', [...[...pastEvents, ...comingEvents].map(eventOf), draftEvent])
  const projects = [...pastProjects, ...runningProjects, projectDraft]
  await plantAll(planter, 'projects', projects.map(inCrowns))
}

const plantReading = async (planter: Planter) => {
  await plantAll(planter, 'pages', pages)
  const news = [...olderNews, ...recentNews].map(newsOf)
  await plantAll(planter, 'news', [...news, ...draftNews, trashedNews])
}

const drawings = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pictures', 'drawn')

const drawing = async (name: string) => ({
  name,
  mimetype: `image/${path.extname(name).slice(1)}`,
  data: await readFile(path.join(drawings, name)),
})
