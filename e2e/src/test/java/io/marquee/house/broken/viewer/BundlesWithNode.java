package io.marquee.house.broken.viewer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

@Tag("bundles-with-node")
@JsModule("./bundled.js")
class BundlesWithNode extends Component {}
