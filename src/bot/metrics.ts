import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus may read of a running bot. */
export interface Metrics {
  observeCommand(this: void, command: string, outcome: 'answered' | 'refused' | 'failed', ms: number): void;
  observePost(this: void, platform: string, outcome: string): void;
  /** A reading of a feed: `read`, `unchanged`, `failed`, or `paused` for the failure after which it is read no more. */
  observePoll(this: void, outcome: string): void;
  /** An entry of a feed that was new or changed. */
  observeEntry(this: void, outcome: string): void;
  /** A fault that was logged and survived. */
  observeFault(this: void, where: string): void;
  /** The text of `/metrics`, and its content type. */
  render(): Promise<{ type: string; text: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'dateline_command_seconds',
    help: 'Time to make an answer',
    labelNames: ['command', 'outcome'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 3],
    registers: [registry],
  });
  const posts = new Counter({
    name: 'dateline_digest_posts_total',
    help: 'Digests posted, by what became of them',
    labelNames: ['platform', 'outcome'] as const,
    registers: [registry],
  });
  const polls = new Counter({
    name: 'dateline_feed_polls_total',
    help: 'Feeds read, by what became of it',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  const entries = new Counter({
    name: 'dateline_feed_entries_total',
    help: 'New or changed entries of feeds, by what became of them',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  const faults = new Counter({
    name: 'dateline_faults_total',
    help: 'Faults that were logged under an id and survived, by where they arose',
    labelNames: ['where'] as const,
    registers: [registry],
  });
  return {
    observeCommand: (command, outcome, ms) => durations.observe({ command, outcome }, ms / 1000),
    observePost: (platform, outcome) => posts.inc({ platform, outcome }),
    observePoll: (outcome) => polls.inc({ outcome }),
    observeEntry: (outcome) => entries.inc({ outcome }),
    observeFault: (where) => faults.inc({ where }),
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
