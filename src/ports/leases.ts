// Work that belongs to one process at a time, passed on within seconds when that process is gone; and positions reached.
import type { Instant } from '../core/time/instant.ts';

export interface Leases {
  /** Takes or renews. False while another owner holds it. */
  take(name: string, owner: string, at: Instant, until: Instant): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}

export interface Positions {
  read(name: string): Promise<number>;
  /** Moves forward only. */
  write(name: string, position: number): Promise<void>;
}
