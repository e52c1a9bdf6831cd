package io.marquee.entitlement;

import io.marquee.catalogue.Publication;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules, in the order in which a refusal is given: what must stay hidden comes first. */
final class Rules {

    private static final Rule MATURE = ofThing(
            Access.Reason.ABOVE_MATURITY,
            "May this profile see its rating?",
            facts -> facts.thing().age() <= facts.holder().maturityLimit(),
            Findings::mature);

    private static final Rule STANDING = ofHolder(
            Access.Reason.ACCOUNT_SUSPENDED,
            "Is the account in good standing?",
            facts -> !facts.holder().suspended(),
            Findings::standing);

    private static final Rule SUBSCRIBED = ofHolder(
            Access.Reason.SUBSCRIPTION_INACTIVE,
            "Does the subscription hold?",
            Facts::subscribed,
            Findings::subscribed);

    private static final Rule OPENED = ofThing(
            Access.Reason.TIER_TOO_LOW,
            "Does the plan open it?",
            facts -> facts.requiredTier() <= facts.holder().tier(),
            Findings::opened);

    private static final Rule STREAM_FREE = ofHolder(
            Access.Reason.TOO_MANY_STREAMS,
            "Is a stream free?",
            facts -> facts.holder().streams() < facts.holder().streamLimit(),
            Findings::streaming);

    /** Whether a title may be watched. */
    static final List<Rule> RIGHTS = List.of(
            known("Is there such a title?"),
            ofThing(
                    Access.Reason.NOT_PUBLISHED,
                    "Is it published?",
                    facts -> facts.title().publication() == Publication.PUBLISHED,
                    Findings::published),
            MATURE,
            ofThing(Access.Reason.NOT_AVAILABLE, "Is it available now?", Facts::open, Findings::available),
            STANDING,
            SUBSCRIBED,
            OPENED);

    /** Whether a title may also be started now. */
    static final List<Rule> PLAYING = with(RIGHTS, STREAM_FREE);

    /** Whether a channel may be watched, or a broadcast of it. */
    static final List<Rule> CHANNEL_RIGHTS = List.of(
            known("Is there such a channel and broadcast?"),
            MATURE,
            ofThing(Access.Reason.NOT_AVAILABLE, "Can it be watched now?", Facts::open, ChannelFindings::available),
            STANDING,
            SUBSCRIBED,
            OPENED,
            ofThing(
                    Access.Reason.CATCH_UP_NOT_INCLUDED,
                    "Does the plan reach back to it?",
                    Facts::caughtUp,
                    ChannelFindings::caughtUp));

    /** Whether a channel may also be started now. */
    static final List<Rule> CHANNEL_PLAYING = with(CHANNEL_RIGHTS, STREAM_FREE);

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
    static Trace explain(List<Rule> rules, Facts facts) {
        return new Trace(
                decide(rules, facts),
                rules.stream()
                        .filter(rule -> rule.arises(facts))
                        .map(rule -> rule.step(facts))
                        .toList());
    }

    private static Access.Denied denied(Access.Reason reason, Facts facts) {
        return switch (reason) {
            case NOT_FOUND, NOT_PUBLISHED -> new Access.Denied(reason, null, null, null, true);
            case ABOVE_MATURITY -> new Access.Denied(reason, null, null, null, hiddenFrom(facts));
            case NOT_AVAILABLE -> new Access.Denied(reason, null, facts.opensAt(), facts.closedAt(), false);
            case SUBSCRIPTION_INACTIVE, TIER_TOO_LOW, CATCH_UP_NOT_INCLUDED ->
                new Access.Denied(reason, facts.thing().cheapestPlan(), null, null, false);
            case ACCOUNT_SUSPENDED, TOO_MANY_STREAMS -> new Access.Denied(reason, null, null, null, false);
        };
    }

    /** Kids are not told of titles above their limit; of a channel the guide shows them all but what is on. */
    private static boolean hiddenFrom(Facts facts) {
        return facts.holder().kids() && facts.wanted() instanceof Facts.Work;
    }

    private static Rule known(String question) {
        return new Rule(Access.Reason.NOT_FOUND, question, false, facts -> facts.wanted() != null, Findings::known);
    }

    private static Rule ofHolder(
            Access.Reason otherwise, String question, Predicate<Facts> holds, Function<Facts, String> finding) {
        return new Rule(otherwise, question, false, holds, finding);
    }

    private static Rule ofThing(
            Access.Reason otherwise, String question, Predicate<Facts> holds, Function<Facts, String> finding) {
        return new Rule(otherwise, question, true, holds, finding);
    }

    private static List<Rule> with(List<Rule> rules, Rule last) {
        return Stream.concat(rules.stream(), Stream.of(last)).toList();
    }
}
