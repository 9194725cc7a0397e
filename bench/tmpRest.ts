import { measureSize } from './searchRest'
import { settings } from './measure'
const env = { ...settings(process.env.DB!, '/tmp/b/sr', 3314), NODE_ENV: 'production', SEARCH_INDEX: process.env.IDX!, MEDIA_DIR: '/tmp/b/media' }
console.log(JSON.stringify(await measureSize(env)))
process.exit(0)
