package io.marquee.admin.people;

import io.marquee.people.AccountCount;
import io.marquee.people.AccountCursor;
import io.marquee.people.AccountRow;
import io.marquee.people.AccountSearch;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A list of people for a grid, which asks for stretches by number. It remembers who stood at the end of each, so that
 * the next is read from there on and not counted through from the beginning.
 */
final class PeopleList {

    private static final int BEGINNING = 50;

    private final AccountSearch search;
    private final NavigableMap<Integer, AccountCursor> places = new TreeMap<>();
    private PeopleFilters filters = PeopleFilters.NONE;
    private List<AccountRow> beginning = List.of();

    PeopleList(AccountSearch search) {
        this.search = search;
    }

    /** Forgets what was read, and reads these from now on. */
    void look(PeopleFilters other) {
        filters = other;
        places.clear();
        beginning = List.of();
    }

    /** How many there are; one page and no more is counted by reading it. */
    AccountCount count() {
        beginning = rows(0, BEGINNING);
        return beginning.size() < BEGINNING
                ? new AccountCount(beginning.size(), false)
                : search.count(filters.accounts());
    }

    Stream<AccountRow> stretch(int offset, int limit) {
        if (offset == 0 && limit <= BEGINNING && !beginning.isEmpty()) {
            Stream<AccountRow> read = beginning.stream().limit(limit);
            beginning = List.of();
            return read;
        }
        return rows(offset, limit).stream();
    }

    private List<AccountRow> rows(int offset, int limit) {
        Map.Entry<Integer, AccountCursor> nearest = places.floorEntry(offset);
        List<AccountRow> rows = nearest == null
                ? search.rows(filters.accounts(), filters.order(), null, offset, limit)
                : search.rows(
                        filters.accounts(), filters.order(), nearest.getValue(), offset - nearest.getKey(), limit);
        if (!rows.isEmpty()) {
            places.put(offset + rows.size(), AccountCursor.behind(rows.getLast(), filters.order()));
        }
        return rows;
    }
}
