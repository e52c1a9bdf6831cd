package io.marquee.architecture.broken.tenancy;

import io.marquee.architecture.broken.discovery.KnowsTenancy;

/** Breaks the layering, and with {@link KnowsTenancy} forms a cycle. */
record KnowsDiscovery(KnowsTenancy above) {}
