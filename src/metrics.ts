import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus may read of a running bot. */
export interface Metrics {
  observeCommand(this: void, command: string, outcome: 'answered' | 'refused' | 'failed', ms: number): void;
  observePost(this: void, platform: string, outcome: string): void;
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
  return {
    observeCommand: (command, outcome, ms) => durations.observe({ command, outcome }, ms / 1000),
    observePost: (platform, outcome) => posts.inc({ platform, outcome }),
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
