package io.marquee.viewer.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.marquee.catalogue.TitleType;
import org.junit.jupiter.api.Test;

class InquiryTest {

    @Test
    void whatIsAskedComesBackFromTheAddress() {
        Inquiry asked = new Inquiry("häxan & friends", TitleType.FILM, "horror");

        Inquiry read = Inquiry.of(QueryParameters.fromString(asked.parameters().getQueryString()));

        assertThat(read).isEqualTo(asked);
    }

    @Test
    void whatMeansNothingIsPassedOver() {
        Inquiry read = Inquiry.of(QueryParameters.fromString("type=NONSENSE&x=1&q=" + "a".repeat(500)));

        assertThat(read.type()).isNull();
        assertThat(read.words()).hasSize(200);
    }
}
