import * as migration_20261122_092031_initial from './20261122_092031_initial';
import * as migration_20261128_104202_account_language from './20261128_104202_account_language';
import * as migration_20261128_123932_fixed_files from './20261128_123932_fixed_files';
import * as migration_20261128_162702_machine_accounts from './20261128_162702_machine_accounts';
import * as migration_20261128_171723_free_places from './20261128_171723_free_places';
import * as migration_20261128_200451_blank_drafts from './20261128_200451_blank_drafts';
import * as migration_20261128_201216_file_warnings from './20261128_201216_file_warnings';
import * as migration_20261128_210650_whom from './20261128_210650_whom';
import * as migration_20261128_211102_safety from './20261128_211102_safety';
import * as migration_20261129_000742_said from './20261129_000742_said';
import * as migration_20261129_013244_whom_to_call from './20261129_013244_whom_to_call';
import * as migration_20261129_042140_output_state from './20261129_042140_output_state';
import * as migration_20261129_052105_state_register from './20261129_052105_state_register';
import * as migration_20261129_052604_measures from './20261129_052604_measures';
import * as migration_20261129_074501_table_imports from './20261129_074501_table_imports';
import * as migration_20261129_093003_consultations_and_sign_up from './20261129_093003_consultations_and_sign_up';
import * as migration_20261129_133234_day_of_event_and_old_news from './20261129_133234_day_of_event_and_old_news';
import * as migration_20261129_174148_addresses_and_news_by_email from './20261129_174148_addresses_and_news_by_email';
import * as migration_20261130_020654_groups_and_reminders from './20261130_020654_groups_and_reminders';
import * as migration_20261130_061837_tree_door_and_agreements from './20261130_061837_tree_door_and_agreements';
import * as migration_20261130_104237_groups_answers_and_endings from './20261130_104237_groups_answers_and_endings';
import * as migration_20261130_144209_register_and_paper from './20261130_144209_register_and_paper';
import * as migration_20261130_163926_members_room from './20261130_163926_members_room';
import * as migration_20261130_174324_room_comments from './20261130_174324_room_comments';

export const migrations = [
  {
    up: migration_20261122_092031_initial.up,
    down: migration_20261122_092031_initial.down,
    name: '20261122_092031_initial',
  },
  {
    up: migration_20261128_104202_account_language.up,
    down: migration_20261128_104202_account_language.down,
    name: '20261128_104202_account_language',
  },
  {
    up: migration_20261128_123932_fixed_files.up,
    down: migration_20261128_123932_fixed_files.down,
    name: '20261128_123932_fixed_files',
  },
  {
    up: migration_20261128_162702_machine_accounts.up,
    down: migration_20261128_162702_machine_accounts.down,
    name: '20261128_162702_machine_accounts',
  },
  {
    up: migration_20261128_171723_free_places.up,
    down: migration_20261128_171723_free_places.down,
    name: '20261128_171723_free_places',
  },
  {
    up: migration_20261128_200451_blank_drafts.up,
    down: migration_20261128_200451_blank_drafts.down,
    name: '20261128_200451_blank_drafts',
  },
  {
    up: migration_20261128_201216_file_warnings.up,
    down: migration_20261128_201216_file_warnings.down,
    name: '20261128_201216_file_warnings',
  },
  {
    up: migration_20261128_210650_whom.up,
    down: migration_20261128_210650_whom.down,
    name: '20261128_210650_whom',
  },
  {
    up: migration_20261128_211102_safety.up,
    down: migration_20261128_211102_safety.down,
    name: '20261128_211102_safety',
  },
  {
    up: migration_20261129_000742_said.up,
    down: migration_20261129_000742_said.down,
    name: '20261129_000742_said',
  },
  {
    up: migration_20261129_013244_whom_to_call.up,
    down: migration_20261129_013244_whom_to_call.down,
    name: '20261129_013244_whom_to_call',
  },
  {
    up: migration_20261129_042140_output_state.up,
    down: migration_20261129_042140_output_state.down,
    name: '20261129_042140_output_state',
  },
  {
    up: migration_20261129_052105_state_register.up,
    down: migration_20261129_052105_state_register.down,
    name: '20261129_052105_state_register',
  },
  {
    up: migration_20261129_052604_measures.up,
    down: migration_20261129_052604_measures.down,
    name: '20261129_052604_measures',
  },
  {
    up: migration_20261129_074501_table_imports.up,
    down: migration_20261129_074501_table_imports.down,
    name: '20261129_074501_table_imports',
  },
  {
    up: migration_20261129_093003_consultations_and_sign_up.up,
    down: migration_20261129_093003_consultations_and_sign_up.down,
    name: '20261129_093003_consultations_and_sign_up',
  },
  {
    up: migration_20261129_133234_day_of_event_and_old_news.up,
    down: migration_20261129_133234_day_of_event_and_old_news.down,
    name: '20261129_133234_day_of_event_and_old_news',
  },
  {
    up: migration_20261129_174148_addresses_and_news_by_email.up,
    down: migration_20261129_174148_addresses_and_news_by_email.down,
    name: '20261129_174148_addresses_and_news_by_email',
  },
  {
    up: migration_20261130_020654_groups_and_reminders.up,
    down: migration_20261130_020654_groups_and_reminders.down,
    name: '20261130_020654_groups_and_reminders',
  },
  {
    up: migration_20261130_061837_tree_door_and_agreements.up,
    down: migration_20261130_061837_tree_door_and_agreements.down,
    name: '20261130_061837_tree_door_and_agreements',
  },
  {
    up: migration_20261130_104237_groups_answers_and_endings.up,
    down: migration_20261130_104237_groups_answers_and_endings.down,
    name: '20261130_104237_groups_answers_and_endings',
  },
  {
    up: migration_20261130_144209_register_and_paper.up,
    down: migration_20261130_144209_register_and_paper.down,
    name: '20261130_144209_register_and_paper',
  },
  {
    up: migration_20261130_163926_members_room.up,
    down: migration_20261130_163926_members_room.down,
    name: '20261130_163926_members_room',
  },
  {
    up: migration_20261130_174324_room_comments.up,
    down: migration_20261130_174324_room_comments.down,
    name: '20261130_174324_room_comments'
  },
];
