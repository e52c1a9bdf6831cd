package io.marquee.admin.tenants;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.marquee.account.EmailAddress;
import io.marquee.platform.BrandingDraft;
import io.marquee.platform.HostName;
import io.marquee.platform.NewBrand;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the fields of a new brand by the rules of the domain, and says at each what is wrong with it. */
final class NewTenantReader {

    private final NewTenantFields fields;

    NewTenantReader(NewTenantFields fields) {
        this.fields = fields;
    }

    /** Empty if a field cannot be accepted, which it then says. */
    Optional<NewBrand> read(BrandingDraft branding) {
        boolean named = holds(fields.name, !fields.name.getValue().isBlank(), "What is it called?");
        boolean slugged = holds(fields.slug, fields.slug.getValue().matches(NewBrand.SLUG), NewBrand.SLUG_EXPECTED);
        Optional<HostName> host = parse(fields.host, fields.host.getValue(), HostName::new);
        Optional<List<HostName>> hosts = parse(
                fields.moreHosts,
                fields.hosts().subList(1, fields.hosts().size()),
                typed -> typed.stream().map(HostName::new).toList());
        Optional<EmailAddress> owner = parse(fields.owner, fields.owner.getValue(), NewTenantReader::address);
        if (!named || !slugged || host.isEmpty() || hosts.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        List<HostName> all = Stream.concat(host.stream(), hosts.get().stream()).toList();
        if (!holds(fields.moreHosts, all.size() <= NewBrand.MOST_HOSTS, "At most 10 addresses")) {
            return Optional.empty();
        }
        return Optional.of(new NewBrand(
                fields.slug.getValue(),
                fields.name.getValue(),
                all,
                branding,
                fields.plans.getValue(),
                fields.currency.getValue(),
                owner.get()));
    }

    /** Whether what was typed there is this host. */
    static boolean names(TextField field, String host) {
        try {
            return new HostName(field.getValue()).value().equals(host);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("An e-mail address, such as owner@example.com", e);
        }
    }

    private static <V, T> Optional<T> parse(TextFieldBase<?, String> field, V typed, Function<V, T> rule) {
        try {
            T read = rule.apply(typed);
            field.setInvalid(false);
            return Optional.of(read);
        } catch (IllegalArgumentException refused) {
            holds(field, false, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean holds(TextFieldBase<?, String> field, boolean rule, String otherwise) {
        field.setErrorMessage(rule ? "" : otherwise);
        field.setInvalid(!rule);
        return rule;
    }
}
