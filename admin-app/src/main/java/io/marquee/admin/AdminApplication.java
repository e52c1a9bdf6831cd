package io.marquee.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the admin app, which also runs the jobs. */
@SpringBootApplication(scanBasePackages = "io.marquee")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("design/tokens.css")
@StyleSheet("design/components.css")
@StyleSheet("design/admin.css")
@Push
public class AdminApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(AdminApplication.class, args);
    }
}
