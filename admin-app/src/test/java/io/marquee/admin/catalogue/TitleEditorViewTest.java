package io.marquee.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.TwoServices;
import io.marquee.catalogue.EditableTitle;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TitleEditorViewTest extends AdminPageTest {

    @Autowired
    private TitleCatalogue titles;

    private TitleId film;

    @Test
    void whatAnEditorWritesIsSaved() {
        TitleEditorView editor = open("Schatten");

        synopsis(editor).setValue("A shadow player shows a jealous husband what may become of him.");
        click(editor, "Save");

        assertThat(stored().draft().synopsis()).startsWith("A shadow player");
        assertThat(words(editor)).contains("Its embedding no longer fits the text");
    }

    @Test
    void aTitleWithoutANameIsNotSaved() {
        TitleEditorView editor = open("Schatten II");

        name(editor).setValue("");
        click(editor, "Save");

        assertThat(name(editor).isInvalid()).isTrue();
        assertThat(stored().draft().name()).isEqualTo("Schatten II");
        assertThat(words(editor)).contains("Not saved");
    }

    @Test
    void whoIsOvertakenIsToldAndLosesNothing() {
        TitleEditorView editor = open("Die Nibelungen");
        titles.update(film, stored().version(), TwoServices.film("Die Nibelungen: Siegfried"));

        name(editor).setValue("The Nibelungs");
        click(editor, "Save");

        assertThat(words(editor)).contains("changed in the meantime");
        assertThat(name(editor).getValue()).isEqualTo("The Nibelungs");
        assertThat(stored().draft().name()).isEqualTo("Die Nibelungen: Siegfried");
    }

    @Test
    void whoIsOvertakenMaySaveOverIt() {
        TitleEditorView editor = open("Der Golem");
        titles.update(film, stored().version(), TwoServices.film("Der Golem, wie er in die Welt kam"));
        name(editor).setValue("The Golem");
        click(editor, "Save");

        click(editor, "Save mine over it");

        assertThat(stored().draft().name()).isEqualTo("The Golem");
    }

    @Test
    void withdrawingHidesItAndKeepsIt() {
        TitleEditorView editor = open("Genuine");

        click(editor, "Withdraw");

        assertThat(stored().draft().publication()).isEqualTo(Publication.WITHDRAWN);
    }

    @Test
    void leavingWithSomethingUnsavedAsksFirst() {
        TitleEditorView editor = open("Phantom");
        name(editor).setValue("Phantom of the night");

        UI.getCurrent().navigate("jobs");

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(getCurrentView()).isSameAs(editor);
    }

    private TitleEditorView open(String name) {
        openAs(Role.EDITOR);
        TitleDraft draft = TwoServices.film(name);
        film = titles.create(draft).id();
        return navigate("titles/" + film, TitleEditorView.class);
    }

    private EditableTitle stored() {
        return titles.find(film).orElseThrow();
    }

    private TextArea synopsis(TitleEditorView editor) {
        return find(TextArea.class, editor).withCaption("Synopsis").single();
    }

    private TextField name(TitleEditorView editor) {
        return find(TextField.class, editor).withCaption("Name").single();
    }

    private void click(TitleEditorView editor, String words) {
        NativeButton button = find(NativeButton.class, editor).all().stream()
                .filter(known -> known.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
