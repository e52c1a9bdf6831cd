package io.marquee.architecture.broken.homeless;

/** Lives in a feature that nobody gave a layer. */
record NoLayer() {}
