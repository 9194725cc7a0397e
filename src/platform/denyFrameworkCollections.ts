import type { SanitizedConfig } from 'payload'

const nobody = () => false

/**
 * Closes the collections that Payload adds for itself: its defaults let any signed-in person read and
 * write them. The desk needs only one's own preferences.
 */
export const denyFrameworkCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue

    const isPreferences = collection.slug === 'payload-preferences'
    const { read, delete: remove } = collection.access
    collection.access = {
      ...collection.access,
      create: nobody,
      update: nobody,
      readVersions: nobody,
      unlock: nobody,
      read: isPreferences ? read : nobody,
      delete: isPreferences ? remove : nobody,
    }
  }
  return config
}
