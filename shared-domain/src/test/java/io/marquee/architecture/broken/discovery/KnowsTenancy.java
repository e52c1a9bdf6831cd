package io.marquee.architecture.broken.discovery;

import io.marquee.architecture.broken.tenancy.TenantId;

public record KnowsTenancy(TenantId below) {}
