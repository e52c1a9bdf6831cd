package io.marquee.admin.tenants;

import com.vaadin.flow.server.VaadinServletRequest;
import java.text.Normalizer;
import java.util.Locale;

/** What was proposed last: what still equals it was not chosen by anybody. */
final class Proposal {

    private static final int LONGEST = 31;

    String slug = "";
    String host = "";

    /** {@code La Lanterne} as {@code la-lanterne}; empty where nothing of the name can be used. */
    static String slugOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return cut.length() < 2 ? "" : cut;
    }

    /** The domain that the platform itself is in: {@code .localhost} beside {@code platform.localhost}. */
    static String domain() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        String own = request == null ? "" : request.getServerName();
        int dot = own.indexOf('.');
        return dot < 0 ? ".localhost" : own.substring(dot);
    }
}
