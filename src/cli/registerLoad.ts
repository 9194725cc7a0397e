import config from '@payload-config'
import { sampleTools } from '@demo/register/sampleTools'
import { env } from '@/platform/env'
import { openPayload } from '@/platform/http/openPayload'
import { fillPositions } from '@/subjects/addresses/positions/fillPositions'
import { addressesPath } from '@/subjects/addresses/store/addressesPath'
import { openAddresses } from '@/subjects/addresses/store/openAddresses'
import { registerFolder } from '@/subjects/register/load/files/registerFolder'
import { performLoad } from '@/subjects/register/load/work/performLoad'

/** `register-load ID`: the program in which the portal reads the register; nobody starts it by hand. */
export const registerLoad = async ([id = '']: string[]): Promise<number> => {
  const payload = await openPayload(config)
  try {
    await performLoad(payload, id, {
      folder: registerFolder(env),
      mayBeOwn: env.registerOwnNetwork,
      sample: sampleTools,
      fillPositions: async () => {
        const addresses = openAddresses(addressesPath(env))
        return addresses ? (await fillPositions(payload, addresses)).filled : 0
      },
    })
    return 0
  } finally {
    await payload.destroy()
  }
}
