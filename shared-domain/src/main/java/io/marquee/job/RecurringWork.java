package io.marquee.job;

/**
 * Upkeep that comes round again, as a bean: done by one process of all, for each active tenant in turn. It leaves no row
 * in the job table. After a standstill it is made up for once.
 */
public interface RecurringWork {

    /** Its name in the scheduler's table; keep it, or it starts anew beside its old self. */
    String name();

    /** How often. */
    Rhythm rhythm();

    /** Does it for the bound tenant, outside any transaction. A failure is logged and keeps no other tenant from its turn. */
    void run();
}
