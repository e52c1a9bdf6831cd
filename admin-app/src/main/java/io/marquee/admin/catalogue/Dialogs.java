package io.marquee.admin.catalogue;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import io.marquee.admin.ui.Figures;
import io.marquee.catalogue.TitleDraft;
import io.marquee.library.TitleTraces.Traces;
import java.util.ArrayList;
import java.util.List;

/** What the editor asks before something is lost. */
final class Dialogs {

    private Dialogs() {}

    static void leave(ContinueNavigationAction onwards) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Leave without saving?");
        dialog.setText("What you have changed here would be lost.");
        dialog.setCancelable(true);
        dialog.setCancelText("Stay");
        dialog.setConfirmText("Leave");
        dialog.addConfirmListener(_ -> onwards.proceed());
        dialog.addCancelListener(_ -> onwards.cancel());
        dialog.open();
    }

    static void delete(TitleDraft title, Traces traces, Runnable delete) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Delete “" + title.name() + "”?");
        dialog.setText(losses(title, traces) + " This cannot be undone. Withdraw it instead to hide it and keep all.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText("Delete");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> delete.run());
        dialog.open();
    }

    private static String losses(TitleDraft title, Traces traces) {
        List<String> lost = new ArrayList<>();
        int episodes = title.seasons().stream()
                .mapToInt(season -> season.episodes().size())
                .sum();
        add(lost, episodes, "episode");
        add(lost, traces.positions(), "place to go on from");
        add(lost, traces.ratings(), "rating");
        add(lost, traces.listed(), "entry of My list", "entries of My list");
        add(lost, traces.plays(), "play in the statistics", "plays in the statistics");
        return lost.isEmpty()
                ? "No viewer has left a trace on it yet."
                : "Viewers lose with it: " + String.join(", ", lost) + ".";
    }

    private static void add(List<String> lost, int count, String singular) {
        add(lost, count, singular, singular.startsWith("place") ? "places to go on from" : singular + "s");
    }

    private static void add(List<String> lost, int count, String singular, String plural) {
        if (count > 0) {
            lost.add(Figures.of(count) + " " + (count == 1 ? singular : plural));
        }
    }
}
