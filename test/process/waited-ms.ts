import { readFileSync } from 'node:fs';

/**
 * For how long the first thread of a process, which answers, could run and the machine ran others; 0 where the system does
 * not tell. https://docs.kernel.org/scheduler/sched-stats.html#proc-pid-schedstat
 */
export function waitedMs(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}
