package io.marquee.demo.payments;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A card on file: of its number only what its owner needs to recognise it, and how it behaves. */
record Card(String lastFour, Behaviour behaviour) {

    /** What becomes of a charge; the number decides, as with the test cards of real providers. */
    enum Behaviour {
        PAYS,
        DECLINES,
        /** Pays the first time and never again. */
        PAYS_ONCE,
        /** Pays, and takes its time. */
        SLOW;

        private static Behaviour of(String number) {
            return switch (number) {
                case "4242424242424242" -> PAYS;
                case "4000000000000341" -> PAYS_ONCE;
                case "4000000000003220" -> SLOW;
                default -> DECLINES;
            };
        }
    }

    /** What a customer typed. */
    record Typed(String number, String expiry, String code, String holder) {

        private static final Pattern EXPIRY = Pattern.compile("\\s*(\\d{2})\\s*/\\s*(\\d{2})\\s*");

        /** What is wrong, by the name of the field; empty if it can be charged. */
        Map<String, String> mistakes(YearMonth now) {
            Map<String, String> mistakes = new LinkedHashMap<>();
            if (!digits().matches("\\d{13,19}") || !checksOut(digits())) {
                mistakes.put("number", "This is not a card number. Please check its digits.");
            }
            if (!isValid(now)) {
                mistakes.put("expiry", "Please enter the month and year that the card is valid thru, such as 04/29.");
            }
            if (!code.strip().matches("\\d{3,4}")) {
                mistakes.put("code", "Please enter the 3 or 4 digits of the security code.");
            }
            if (holder.isBlank() || holder.length() > 80) {
                mistakes.put("holder", "Please enter the name on the card.");
            }
            return mistakes;
        }

        Card card() {
            return new Card(digits().substring(digits().length() - 4), Behaviour.of(digits()));
        }

        private String digits() {
            return number.replaceAll("[ -]", "");
        }

        private boolean isValid(YearMonth now) {
            Matcher matcher = EXPIRY.matcher(expiry);
            try {
                return matcher.matches()
                        && !YearMonth.of(2000 + Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                                .isBefore(now);
            } catch (DateTimeException e) {
                return false;
            }
        }

        /** ISO/IEC 7812-1, annex B. */
        private static boolean checksOut(String digits) {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(digits.length() - 1 - i) - '0';
                int weighted = i % 2 == 0 ? digit : digit * 2;
                sum += weighted > 9 ? weighted - 9 : weighted;
            }
            return sum % 10 == 0;
        }
    }

    /** Whether it pays, the first time or once more. */
    boolean pays(boolean first) {
        return behaviour == Behaviour.PAYS
                || behaviour == Behaviour.SLOW
                || (first && behaviour == Behaviour.PAYS_ONCE);
    }

    String text() {
        return "Visa ending in " + lastFour;
    }
}
