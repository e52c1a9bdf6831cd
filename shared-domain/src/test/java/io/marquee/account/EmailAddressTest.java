package io.marquee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isComparedInLowerCase() {
        assertThat(new EmailAddress(" Demo@OTT.test ")).hasToString("demo@ott.test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "@ott.test",
                "demo@",
                "de mo@ott.test",
                "a@b@c",
                "demo@ott..test",
                "demo@.test",
                "d\u0000@ott.test"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }
}
