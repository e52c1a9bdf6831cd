package io.marquee.entitlement;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One question that decides, and how its answer reads to staff.
 *
 * @param otherwise the reason of the refusal where it does not hold
 * @param ofThing whether it only arises where there is such a thing
 * @param finding what is so, as a sentence
 */
record Rule(
        Access.Reason otherwise,
        String question,
        boolean ofThing,
        Predicate<Facts> holds,
        Function<Facts, String> finding) {

    boolean arises(Facts facts) {
        return !ofThing || facts.wanted() != null;
    }

    Trace.Step step(Facts facts) {
        return new Trace.Step(otherwise, question, holds.test(facts), finding.apply(facts));
    }
}
