package io.marquee.viewer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the viewer portal. */
@SpringBootApplication(scanBasePackages = "io.marquee")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("design/tokens.css")
@StyleSheet("design/components.css")
@Push
public class ViewerApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(ViewerApplication.class, args);
    }
}
