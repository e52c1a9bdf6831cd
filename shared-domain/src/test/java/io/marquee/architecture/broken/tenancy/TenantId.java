package io.marquee.architecture.broken.tenancy;

public record TenantId(String value) {}
