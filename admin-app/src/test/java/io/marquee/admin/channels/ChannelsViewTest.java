package io.marquee.admin.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.epg.channel.ChannelChange;
import io.marquee.epg.channel.ChannelDraft;
import io.marquee.epg.channel.Channels;
import io.marquee.epg.channel.EditableChannel;
import io.marquee.epg.channel.Lineups;
import io.marquee.epg.channel.NumberedLineup;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChannelsViewTest extends AdminPageTest {

    private static final int FREE = 9100;

    @Autowired
    private Channels channels;

    @Autowired
    private Lineups lineups;

    @AfterEach
    void onlyTheUsualChannelsStay() {
        lineups.all().forEach(lineup -> lineups.delete(lineup.id()));
        channels.all().stream()
                .filter(channel -> channel.number() >= FREE)
                .forEach(channel -> channels.delete(channel.id()));
    }

    @Test
    void aSchedulerMakesAChannelAndIsToldWhatIsTaken() {
        openAs(Role.SCHEDULER);
        EditableChannel attic = make(FREE, "The Attic");
        ChannelsView page = navigate("channels", ChannelsView.class);
        click(page, "New channel");
        ChannelDialog dialog = find(ChannelDialog.class).single();
        assertThat(find(IntegerField.class, dialog)
                        .withCaption("Number")
                        .single()
                        .getValue())
                .isEqualTo(FREE + 1);
        test(text(dialog, "Name")).setValue("the attic");
        test(text(dialog, "Stream address")).setValue("ftp://nowhere");

        click(dialog, "Create");
        assertThat(text(dialog, "Stream address").isInvalid()).isTrue();
        test(text(dialog, "Stream address")).setValue("");
        click(dialog, "Create");

        assertThat(text(dialog, "Name").getErrorMessage()).isEqualTo("The Attic has this name");
        test(text(dialog, "Name")).setValue("The Loft");
        click(dialog, "Create");
        assertThat(channels.all())
                .extracting(EditableChannel::name)
                .contains("The Loft")
                .endsWith(attic.name(), "The Loft");
    }

    @Test
    void anEditorOnlyLooks() {
        openAs(Role.EDITOR);
        ChannelsView page = navigate("channels", ChannelsView.class);

        assertThat(find(NativeButton.class, page).all())
                .noneMatch(button -> words(button).equals("New channel"));
    }

    @Test
    void aLineupIsMadeFilledNumberedAndDeleted() {
        openAs(Role.SCHEDULER);
        EditableChannel attic = make(FREE, "The Attic");
        EditableChannel loft = make(FREE + 1, "The Loft");
        LineupsView page = navigate("lineups", LineupsView.class);
        test(find(TextField.class, page).single()).setValue("Hotel");
        click(page, "New lineup");
        choose(page, attic);
        choose(page, loft);

        test(iconButton(page, "Move The Loft up")).click();
        test(find(IntegerField.class, page).all().getFirst()).setValue(7);

        assertThat(lineups.all())
                .singleElement()
                .satisfies(lineup -> assertThat(lineup.places())
                        .containsExactly(
                                new NumberedLineup.Place(attic.id(), 2), new NumberedLineup.Place(loft.id(), 7)));
        test(iconButton(page, "Delete Hotel")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(lineups.all()).isEmpty();
        assertThat(words(page)).contains("Only the main lineup");
    }

    private EditableChannel make(int number, String name) {
        ChannelChange made = channels.create(new ChannelDraft(number, name, "", 1, List.of(), 72, null));
        return ((ChannelChange.Done) made).channel();
    }

    @SuppressWarnings("unchecked")
    private void choose(LineupsView page, EditableChannel channel) {
        ComboBox<EditableChannel> more = find(ComboBox.class, page).single();
        test(more).selectItem(channel.number() + " · " + channel.name());
    }

    private TextField text(Component within, String caption) {
        return find(TextField.class, within).withCaption(caption).single();
    }

    private NativeButton iconButton(Component within, String meaning) {
        return find(NativeButton.class, within).all().stream()
                .filter(button -> button.getAriaLabel().filter(meaning::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void click(Component within, String words) {
        NativeButton button = find(NativeButton.class, within).all().stream()
                .filter(known -> words(known).equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
