package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Light, dark, or as the system says. */
@Tag("mq-theme")
@JsModule("context://viewer/mq-theme.js")
class ThemeSwitch extends Component {}
