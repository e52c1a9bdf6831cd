package io.marquee.people;

import java.util.List;

/** The beginning of a list of accounts, and how many the whole of it has. */
public record AccountPage(List<AccountRow> rows, AccountCount count) {

    public AccountPage {
        rows = List.copyOf(rows);
    }
}
