package io.marquee.epg.channel;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A web address that browsers can be handed: http or https with a host, without a user, a fragment or odd characters. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StreamAddress.Check.class)
@interface StreamAddress {

    String message() default "an address such as https://streams.example/channel/master.m3u8";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is valid. */
    final class Check implements ConstraintValidator<StreamAddress, String> {

        private static final int LONGEST = 2000;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || (text.length() <= LONGEST && isWebAddress(text));
        }

        private static boolean isWebAddress(String text) {
            try {
                URI address = new URI(text);
                return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                        && address.getHost() != null
                        && !address.getHost().isEmpty()
                        && address.getRawUserInfo() == null
                        && address.getRawFragment() == null
                        && text.chars().allMatch(each -> each > 0x20 && each < 0x7f && each != '\'' && each != ';');
            } catch (URISyntaxException _) {
                return false;
            }
        }
    }
}
