package io.marquee.admin.people;

import com.vaadin.flow.router.QueryParameters;
import io.marquee.entitlement.Plan;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountOrder;
import io.marquee.subscription.SubscriptionState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which people are looked at, as it stands in the address: worth a bookmark, and found again by going back. */
record PeopleFilters(AccountFilter accounts, AccountOrder order) {

    static final PeopleFilters NONE = new PeopleFilters(AccountFilter.ALL, AccountOrder.ADDRESS);

    private static final String SUSPENDED = "suspended";

    static PeopleFilters of(QueryParameters query, List<Plan> plans) {
        String state = query.getSingleParameter("state").orElse("");
        AccountFilter accounts = new AccountFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("plan")
                        .flatMap(code -> plans.stream()
                                .filter(plan -> plan.code().equals(code))
                                .findFirst())
                        .map(Plan::id)
                        .orElse(null),
                constant(SubscriptionState.class, state.replace('-', '_')),
                state.equals(SUSPENDED),
                query.getSingleParameter("staff").filter("true"::equals).isPresent());
        return new PeopleFilters(
                accounts,
                Optional.ofNullable(constant(
                                AccountOrder.class,
                                query.getSingleParameter("sort").orElse("")))
                        .orElse(AccountOrder.ADDRESS));
    }

    QueryParameters query(List<Plan> plans) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!accounts.sought().isEmpty()) {
            values.put("q", accounts.sought());
        }
        plans.stream()
                .filter(plan -> plan.id().equals(accounts.plan()))
                .findFirst()
                .ifPresent(plan -> values.put("plan", plan.code()));
        if (accounts.subscription() != null) {
            values.put("state", name(accounts.subscription()));
        } else if (accounts.suspended()) {
            values.put("state", SUSPENDED);
        }
        if (accounts.staff()) {
            values.put("staff", "true");
        }
        if (order != AccountOrder.ADDRESS) {
            values.put("sort", name(order));
        }
        return QueryParameters.simple(values);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return null;
    }
}
