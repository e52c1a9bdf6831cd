package io.marquee.localstack;

/** Where a Redis listens. */
public record RedisAddress(String host, int port) {}
