import { listenForLeaving } from './listenForLeaving'

listenForLeaving((address) => window.location.replace(address))
