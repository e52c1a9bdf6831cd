package io.marquee.admin.channels;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.marquee.admin.ui.Figures;
import io.marquee.epg.channel.ChannelLoss;

/** What is asked before a channel or a lineup goes. */
final class ChannelQuestions {

    private ChannelQuestions() {}

    static void delete(String name, ChannelLoss loss, Runnable delete) {
        String lost = Figures.of(loss.broadcasts(), "broadcast") + " of its schedule"
                + (loss.lineups() == 0 ? "" : ", its place in " + Figures.of(loss.lineups(), "lineup"))
                + (loss.playing() == 0 ? "" : ", and the picture on " + Figures.of(loss.playing(), "device"));
        ask("Delete " + name + "?", "With it go " + lost + ". This cannot be undone.", delete);
    }

    static void deleteLineup(String name, Runnable delete) {
        ask("Delete the lineup " + name + "?", "Its channels stay. Lists that are taken from it end.", delete);
    }

    private static void ask(String question, String text, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText("Leave it");
        dialog.setConfirmText("Delete");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> act.run());
        dialog.open();
    }
}
