package io.marquee.admin.people;

import io.marquee.people.AccountCount;
import io.marquee.people.AccountCursor;
import io.marquee.people.AccountPage;
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

    /** How many there are; the beginning, which comes with it, is kept for who asks for it next. */
    AccountCount count() {
        AccountPage page = search.beginning(filters.accounts(), filters.order(), BEGINNING);
        beginning = page.rows();
        remember(0, beginning);
        return page.count();
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
        remember(offset, rows);
        return rows;
    }

    private void remember(int offset, List<AccountRow> rows) {
        if (!rows.isEmpty()) {
            places.put(offset + rows.size(), AccountCursor.behind(rows.getLast(), filters.order()));
        }
    }
}
