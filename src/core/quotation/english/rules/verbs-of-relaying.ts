import type { CueVerb } from './cue-verb.ts';

/** Verbs of passing words on, of hinting and of quiet dissent: `Duarte relayed: “No.”` */
export const VERBS_OF_RELAYING: readonly CueVerb[] = [
  { verb: 'ironize', takes: 'words', example: 'Ana Duarte ironized: "It will rain again."' },
  { verb: 'ironise', takes: 'words', example: 'Ana Duarte ironised: "It will rain again."' },
  {
    verb: 'demur',
    past: 'demurred',
    gerund: 'demurring',
    takes: 'words',
    example: 'Ana Duarte demurred: "It will rain again."',
  },
  { verb: 'notify', past: 'notified', takes: 'words', example: 'Ana Duarte notified: "It will rain again."' },
  { verb: 'indicate', takes: 'words', example: 'Ana Duarte indicated: "It will rain again."' },
  { verb: 'reassure', takes: 'words', example: 'Ana Duarte reassured: "It will rain again."' },
  { verb: 'guarantee', takes: 'words', example: 'Ana Duarte guaranteed: "It will rain again."' },
  { verb: 'convey', takes: 'words', example: 'Ana Duarte conveyed: "It will rain again."' },
  { verb: 'relay', takes: 'words', example: 'Ana Duarte relayed: "It will rain again."' },
  { verb: 'communicate', takes: 'words', example: 'Ana Duarte communicated: "It will rain again."' },
  { verb: 'divulge', takes: 'words', example: 'Ana Duarte divulged: "It will rain again."' },
  { verb: 'attest', takes: 'words', example: 'Ana Duarte attested: "It will rain again."' },
  { verb: 'foresee', past: 'foresaw', takes: 'words', example: 'Ana Duarte foresaw: "It will rain again."' },
  { verb: 'interpret', takes: 'words', example: 'Ana Duarte interpreted: "It will rain again."' },
  { verb: 'translate', takes: 'words', example: 'Ana Duarte translated: "It will rain again."' },
];
