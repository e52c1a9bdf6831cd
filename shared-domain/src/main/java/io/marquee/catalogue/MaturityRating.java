package io.marquee.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** From which age something may be watched. Unrated counts as most restricted. */
public enum MaturityRating {
    ALL(0, "0"),
    AGE_6(6, "6"),
    AGE_12(12, "12"),
    AGE_16(16, "16"),
    AGE_18(18, "18"),
    UNRATED(99, "UNRATED");

    private final int age;
    private final String code;

    MaturityRating(int age, String code) {
        this.age = age;
        this.code = code;
    }

    /** Years; 99 for unrated. */
    public int age() {
        return age;
    }

    /** How files and the API write it: {@code "12"}, {@code "UNRATED"}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The rating written so; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static MaturityRating of(String code) {
        return Arrays.stream(values())
                .filter(rating -> rating.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("maturity rating 0, 6, 12, 16, 18 or UNRATED expected: " + code));
    }

    /** The rating of this age; an unknown one is an {@link IllegalArgumentException}. */
    public static MaturityRating ofAge(int age) {
        return Arrays.stream(values())
                .filter(rating -> rating.age == age)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no maturity rating for age " + age));
    }
}
