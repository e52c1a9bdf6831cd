package io.marquee.viewer.profiles;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import io.marquee.viewer.ui.Drawn;

/** Asks for a PIN until it is right or the viewer gives up. */
@Tag("mq-pin")
@JsModule("context://viewer/mq-pin.js")
class PinPad extends Drawn {

    PinPad(String name, String picture) {
        getElement().setAttribute("name", name).setAttribute("image", picture);
        getElement().addEventListener("mq-pin-cancel", _ -> getElement().removeFromParent());
    }

    void onPin(SerializableConsumer<String> typed) {
        getElement()
                .addEventListener(
                        "mq-pin",
                        event -> typed.accept(
                                event.getEventData().get("event.detail.pin").asString()))
                .addEventData("event.detail.pin");
    }

    void wrong(String words) {
        call("wrong", words);
    }
}
