package io.marquee.audit;

import java.util.UUID;

/** Somebody who has changed something, by the latest name. */
public record AuditActor(UUID id, String name) {}
