import * as migration_20261122_040451_initial from './20261122_040451_initial';

export const migrations = [
  {
    up: migration_20261122_040451_initial.up,
    down: migration_20261122_040451_initial.down,
    name: '20261122_040451_initial'
  },
];
