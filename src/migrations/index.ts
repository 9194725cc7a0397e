import * as migration_20261122_015036_initial from './20261122_015036_initial';

export const migrations = [
  {
    up: migration_20261122_015036_initial.up,
    down: migration_20261122_015036_initial.down,
    name: '20261122_015036_initial'
  },
];
