import * as migration_20261122_090223_initial from './20261122_090223_initial';

export const migrations = [
  {
    up: migration_20261122_090223_initial.up,
    down: migration_20261122_090223_initial.down,
    name: '20261122_090223_initial'
  },
];
