package io.marquee.demo.payments;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that the provider knows; kept as one file.
 *
 * <p>Whoever reads or changes it holds its {@link Cashier}'s lock.
 */
final class Ledger {

    private static final int ANSWERS = 2_000;
    private static final int NOTICES = 1_000;

    /** How far the operator has moved the provider's clock, in seconds. */
    long moved;

    long numbers;

    /** In all names, so that a ledger that was begun anew gives none that an older one gave. */
    String mark = Long.toString(Instant.now().getEpochSecond(), 36);

    boolean holding;
    final Map<String, Sale> sales = new LinkedHashMap<>();
    final Map<String, Contract> contracts = new LinkedHashMap<>();
    final Map<String, Notice> notices = new LinkedHashMap<>();

    /** What was answered to a merchant's key, so that asking again does nothing twice. */
    final Map<String, String> answers = new LinkedHashMap<>();

    /** Its form in the file. */
    record Page(
            long moved,
            long numbers,
            String mark,
            boolean holding,
            Map<String, Sale> sales,
            Map<String, Contract> contracts,
            Map<String, Notice> notices,
            Map<String, String> answers) {}

    static Ledger of(Page page) {
        var ledger = new Ledger();
        ledger.moved = page.moved();
        ledger.numbers = page.numbers();
        ledger.mark = page.mark();
        ledger.holding = page.holding();
        ledger.sales.putAll(page.sales());
        ledger.contracts.putAll(page.contracts());
        ledger.notices.putAll(page.notices());
        ledger.answers.putAll(page.answers());
        return ledger;
    }

    Page page() {
        forgetOldest(answers, ANSWERS);
        forgetOldest(notices, NOTICES);
        return new Page(moved, numbers, mark, holding, sales, contracts, notices, answers);
    }

    /** A new name, such as {@code sub_t2k1x0_17}; one is never given twice. */
    String name(String kind) {
        return kind + "_" + mark + "_" + ++numbers;
    }

    void put(Sale sale) {
        sales.put(sale.ref(), sale);
    }

    void put(Contract contract) {
        contracts.put(contract.ref(), contract);
    }

    void put(Notice notice) {
        notices.put(notice.id(), notice);
    }

    Optional<Sale> saleBy(String token) {
        return sales.values().stream()
                .filter(sale -> sale.token().equals(token))
                .findFirst();
    }

    private static void forgetOldest(Map<String, ?> map, int most) {
        var oldest = map.keySet().iterator();
        for (int tooMany = map.size() - most; tooMany > 0; tooMany--) {
            oldest.next();
            oldest.remove();
        }
    }
}
