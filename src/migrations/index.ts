import * as migration_20261122_050413_initial from './20261122_050413_initial';

export const migrations = [
  {
    up: migration_20261122_050413_initial.up,
    down: migration_20261122_050413_initial.down,
    name: '20261122_050413_initial'
  },
];
