package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.profile.Theme;
import java.util.Locale;

/** Light, dark, or as the system says. The page takes the look of the choice it is made with. */
@Tag("mq-theme")
@JsModule("context://viewer/mq-theme.js")
class ThemeSwitch extends Component {

    private static final String DETAIL = "event.detail";

    ThemeSwitch(Theme chosen, SerializableConsumer<Theme> choose) {
        getElement().setAttribute("chosen", chosen.name().toLowerCase(Locale.ROOT));
        getElement()
                .addEventListener("mq-theme", event -> {
                    String name = event.getEventData().get(DETAIL).asString();
                    choose.accept(Theme.valueOf(name.toUpperCase(Locale.ROOT)));
                })
                .addEventData(DETAIL);
    }
}
