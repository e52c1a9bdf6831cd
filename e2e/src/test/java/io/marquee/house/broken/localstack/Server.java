package io.marquee.house.broken.localstack;

public record Server(int port) {}
