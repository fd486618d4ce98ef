/** Some characters in one style. Text from articles and users stands here raw: each renderer makes it safe for its platform. */
export interface Run {
  readonly text: string;
  /** `strong` catches the eye, `quiet` steps back, `removed`/`added` mark a difference, `code` is typed as it stands. */
  readonly style?: 'strong' | 'quiet' | 'removed' | 'added' | 'code';
  readonly url?: string;
}

/** One line of text: plain strings and styled runs. It holds no line breaks. */
export type Line = readonly (string | Run)[];

/** An article cited in this answer as `[ref]`. */
export interface Source {
  readonly ref: number;
  readonly title: string;
  readonly url: string | null;
  /** Outlet and day: "Example Times, 4 May 2025". */
  readonly detail: string;
}

/** What an answer is made of, for any platform. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly aside?: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  /** Words that were said, with quotation marks; then small lines: who, when, other wordings. */
  | { readonly kind: 'quotation'; readonly words: Line; readonly details: readonly Line[] }
  /** A row of a timeline: when, and what. */
  | { readonly kind: 'entry'; readonly when: string; readonly line: Line; readonly details?: readonly Line[] }
  | { readonly kind: 'bullets'; readonly items: readonly Line[] }
  | { readonly kind: 'sources'; readonly items: readonly Source[] }
  /** A small remark. */
  | { readonly kind: 'note'; readonly line: Line };

/** A button is a command line that it runs: where there are no buttons, the line is shown instead. */
export interface Button {
  readonly label: string;
  readonly line: string;
  /** `replace` shows the new answer in the place of this one; `whisper` shows it to whoever pressed, alone. */
  readonly effect: 'replace' | 'whisper';
}

/** A row of a picture: an event on the axis of time. */
export interface PictureEntry {
  /** Its date in words. */
  readonly when: string;
  /** First and last day, `YYYY-MM-DD`; null when unknown. */
  readonly first: string | null;
  readonly last: string | null;
  readonly text: string;
  /** "planned", "denied" or "disputed"; empty for what happened. */
  readonly mark: '' | 'planned' | 'denied' | 'disputed';
  /** The word to show for the mark; empty with no mark. */
  readonly label: string;
  /** The day is written in no article, but counted or matched. */
  readonly inferred: boolean;
  /** The outlets that tell it. */
  readonly outlets: readonly string[];
}

/** What an answer can also show as a picture. */
export interface Picture {
  readonly title: string;
  readonly aside: string;
  readonly entries: readonly PictureEntry[];
}

/** A command's answer, knowing no platform. */
export interface Answer {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  readonly picture?: Picture;
  /** `refusal`: bad input or not allowed; shown to the asker alone. */
  readonly tone: 'answer' | 'refusal';
  /** The answer for other programs: the part of `--format json` that depends on the command. */
  readonly result: Readonly<Record<string, unknown>>;
}

/** An answer that was found, as people see it. */
export type Presentation = Omit<Answer, 'tone' | 'result'>;
