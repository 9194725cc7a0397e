import * as migration_20261122_023204_initial from './20261122_023204_initial';

export const migrations = [
  {
    up: migration_20261122_023204_initial.up,
    down: migration_20261122_023204_initial.down,
    name: '20261122_023204_initial'
  },
];
