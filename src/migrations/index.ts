import * as migration_20261122_045633_initial from './20261122_045633_initial';

export const migrations = [
  {
    up: migration_20261122_045633_initial.up,
    down: migration_20261122_045633_initial.down,
    name: '20261122_045633_initial'
  },
];
