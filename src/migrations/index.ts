import * as migration_20261122_034945_initial from './20261122_034945_initial';

export const migrations = [
  {
    up: migration_20261122_034945_initial.up,
    down: migration_20261122_034945_initial.down,
    name: '20261122_034945_initial'
  },
];
