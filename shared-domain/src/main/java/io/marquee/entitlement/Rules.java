package io.marquee.entitlement;

import io.marquee.catalogue.Publication;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules, in the order in which a refusal is given: what must stay hidden comes first. */
final class Rules {

    /** Whether it may be watched. */
    static final List<Rule> RIGHTS = List.of(
            new Rule(
                    Access.Reason.NOT_FOUND,
                    "Is there such a title?",
                    false,
                    facts -> facts.wanted() != null,
                    Findings::known),
            ofTitle(
                    Access.Reason.NOT_PUBLISHED,
                    "Is it published?",
                    facts -> facts.title().publication() == Publication.PUBLISHED,
                    Findings::published),
            ofTitle(
                    Access.Reason.ABOVE_MATURITY,
                    "May this profile see its rating?",
                    facts -> facts.title().maturity().age() <= facts.holder().maturityLimit(),
                    Findings::mature),
            ofTitle(Access.Reason.NOT_AVAILABLE, "Is it available now?", Facts::open, Findings::available),
            new Rule(
                    Access.Reason.ACCOUNT_SUSPENDED,
                    "Is the account in good standing?",
                    false,
                    facts -> !facts.holder().suspended(),
                    Findings::standing),
            new Rule(
                    Access.Reason.SUBSCRIPTION_INACTIVE,
                    "Does the subscription hold?",
                    false,
                    Facts::subscribed,
                    Findings::subscribed),
            ofTitle(
                    Access.Reason.TIER_TOO_LOW,
                    "Does the plan open it?",
                    facts -> facts.requiredTier() <= facts.holder().tier(),
                    Findings::opened));

    /** Whether it may also be started now. */
    static final List<Rule> PLAYING = Stream.concat(
                    RIGHTS.stream(),
                    Stream.of(new Rule(
                            Access.Reason.TOO_MANY_STREAMS,
                            "Is a stream free?",
                            false,
                            facts -> facts.holder().streams() < facts.holder().streamLimit(),
                            Findings::streaming)))
            .toList();

    private Rules() {}

    /** Denied for the first that does not hold. */
    static Access decide(List<Rule> rules, Facts facts) {
        return rules.stream()
                .filter(rule -> rule.arises(facts) && !rule.holds().test(facts))
                .findFirst()
                .<Access>map(rule -> denied(rule.otherwise(), facts))
                .orElseGet(Access.Granted::new);
    }

    /** All that arise, over the same facts. */
    static Trace explain(Facts facts) {
        return new Trace(
                decide(PLAYING, facts),
                PLAYING.stream()
                        .filter(rule -> rule.arises(facts))
                        .map(rule -> rule.step(facts))
                        .toList());
    }

    private static Access.Denied denied(Access.Reason reason, Facts facts) {
        return switch (reason) {
            case NOT_FOUND, NOT_PUBLISHED -> new Access.Denied(reason, null, null, null, true);
            case ABOVE_MATURITY ->
                new Access.Denied(reason, null, null, null, facts.holder().kids());
            case NOT_AVAILABLE -> new Access.Denied(reason, null, facts.title().opensAt(), facts.closedAt(), false);
            case SUBSCRIPTION_INACTIVE, TIER_TOO_LOW ->
                new Access.Denied(reason, facts.title().cheapestPlan(), null, null, false);
            case ACCOUNT_SUSPENDED, TOO_MANY_STREAMS -> new Access.Denied(reason, null, null, null, false);
        };
    }

    private static Rule ofTitle(
            Access.Reason otherwise, String question, Predicate<Facts> holds, Function<Facts, String> finding) {
        return new Rule(otherwise, question, true, holds, finding);
    }
}
