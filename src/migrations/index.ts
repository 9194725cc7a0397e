import * as migration_20261122_043834_initial from './20261122_043834_initial';

export const migrations = [
  {
    up: migration_20261122_043834_initial.up,
    down: migration_20261122_043834_initial.down,
    name: '20261122_043834_initial'
  },
];
