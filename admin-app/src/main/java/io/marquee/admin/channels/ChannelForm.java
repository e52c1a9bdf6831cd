package io.marquee.admin.channels;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.PlanNames;
import io.marquee.catalogue.Genre;
import io.marquee.entitlement.Plan;
import io.marquee.epg.channel.ChannelChange.Taken;
import io.marquee.epg.channel.ChannelDraft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A channel's fields in their order, bound to its draft. */
final class ChannelForm extends Div {

    private final IntegerField number = number("Number", 1, ChannelDraft.HIGHEST_NUMBER);
    private final TextField name = new TextField("Name");
    private final TextField group = new TextField("Group");
    private final Select<Integer> tier = new Select<>();
    private final MultiSelectComboBox<String> genres = new MultiSelectComboBox<>("Genres");
    private final IntegerField catchUp = number("Catch-up, hours", 0, ChannelDraft.LONGEST_CATCH_UP);
    private final TextField stream = new TextField("Stream address");
    private final Binder<ChannelDraft> binder = new BeanValidationBinder<>(ChannelDraft.class);

    ChannelForm(PlanNames plans, List<Genre> all) {
        addClassNames("stack", "channel-form");
        Map<String, String> names = all.stream().collect(Collectors.toMap(Genre::code, Genre::name));
        number.setHelperText("As keyed on a remote control");
        group.setHelperText("Under which the guide lists it");
        tier.setLabel("Opens with");
        tier.setItems(plans.all().stream().map(Plan::rank).toList());
        tier.setItemLabelGenerator(rank -> rank + " · " + plans.of(rank));
        genres.setItems(all.stream().map(Genre::code).toList());
        genres.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        genres.setHelperText("The schedule is drawn up from these; none for one that is made by hand or imported");
        catchUp.setHelperText("0 for neither starting over nor catching up");
        stream.setHelperText("Empty: the picture is composed from the schedule");
        stream.setPlaceholder("https://streams.example/channel/master.m3u8");
        bind();
        name.addClassName("full");
        stream.addClassName("full");
        genres.addClassName("full");
        add(Markup.div("f2", name, number, group, tier, catchUp), genres, stream);
    }

    void show(ChannelDraft draft) {
        binder.readBean(draft);
        name.setAutofocus(true);
    }

    /** What the fields say; empty where something is invalid, which its field then shows. */
    Optional<ChannelDraft> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException _) {
            return Optional.empty();
        }
    }

    /** Says at its field which channel has what only one may have. */
    void say(List<Taken> taken) {
        for (Taken one : taken) {
            HasValidation field = one.field().equals("number") ? number : name;
            field.setErrorMessage(one.by().name() + " has this " + one.field());
            field.setInvalid(true);
        }
    }

    private void bind() {
        binder.forField(number).asRequired("Which number?").bind("number");
        binder.forField(name).asRequired("What is it called?").bind("name");
        binder.forField(group).bind("group");
        binder.forField(tier).asRequired("Which plan opens it?").bind("requiredTier");
        binder.forField(genres)
                .withConverter(
                        List::copyOf, codes -> codes == null ? new LinkedHashSet<>() : new LinkedHashSet<>(codes))
                .bind("genres");
        binder.forField(catchUp).asRequired("How many? 0 for none").bind("catchUpHours");
        binder.forField(stream).withNullRepresentation("").bind("streamUrl");
    }

    private static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }
}
