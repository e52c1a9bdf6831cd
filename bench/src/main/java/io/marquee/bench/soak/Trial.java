package io.marquee.bench.soak;

/** Something that must hold under strain. */
interface Trial {

    String name();

    /**
     * Goes through it once.
     *
     * @return what was seen, in a sentence
     * @throws Violation if what must hold did not
     */
    String run() throws Exception;

    /** What must hold did not. */
    final class Violation extends Exception {
        Violation(String message) {
            super(message);
        }
    }
}
