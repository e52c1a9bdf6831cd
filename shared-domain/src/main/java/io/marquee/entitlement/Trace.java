package io.marquee.entitlement;

import java.util.List;

/**
 * How a decision comes about, step by step, for those who must explain it.
 *
 * @param access what is decided: refused for the first step that does not hold
 * @param steps every question that arises, in the order in which it counts
 */
public record Trace(Access access, List<Step> steps) {

    /**
     * One question.
     *
     * @param otherwise the reason of the refusal if it does not hold
     * @param finding what is so, as a sentence for staff
     */
    public record Step(Access.Reason otherwise, String question, boolean holds, String finding) {}

    public Trace {
        steps = List.copyOf(steps);
    }
}
