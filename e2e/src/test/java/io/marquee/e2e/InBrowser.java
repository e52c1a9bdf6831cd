package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Visit}, a browser of its own; what it showed when a test failed lies in target/failures. A
 * fault of the server or a script fails the test too.
 */
final class InBrowser implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace STORE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium =
                test.getRoot().getStore(STORE).computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
        return test.getStore(STORE).computeIfAbsent(Visit.class, _ -> new Visit(chromium.browser()), Visit.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Visit visit = test.getStore(STORE).get(Visit.class, Visit.class);
        if (visit == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "failures", name + ".png")));
        }
        assertThat(visit.faults()).as("what went wrong behind the pages").isEmpty();
    }
}
