import { buildScripts } from '@/platform/http/scripts'

// The second half of `npm run build`: the scripts of public pages, each as one file.
await buildScripts()
