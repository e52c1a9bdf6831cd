package io.marquee.admin.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.History;
import io.marquee.epg.editing.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day's draft as the timeline draws it; times in ISO 8601. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardData(
        String day,
        String zone,
        String from,
        String to,
        @Nullable String undo,
        @Nullable String redo,
        int total,
        List<Row> rows) {

    record Row(
            String id,
            String name,
            String logo,
            String state,
            String tone,
            List<Box> events,
            List<Slot> gaps,
            List<Slot> overlaps) {}

    record Slot(String start, String stop) {
        static Slot of(TimeSlot slot) {
            return new Slot(slot.start().toString(), slot.stop().toString());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Box(
            String id,
            String start,
            String stop,
            String name,
            @Nullable String sub,
            @Nullable String image,
            Line.State mark,
            boolean overtaken) {}

    static BoardData of(Board board, History history) {
        return new BoardData(
                board.day().toString(),
                board.days().zone().getId(),
                board.span().start().toString(),
                board.span().stop().toString(),
                history.undo(),
                history.redo(),
                board.channelCount(),
                board.rows().stream().map(BoardData::row).toList());
    }

    private static Row row(Board.Row row) {
        var standing = Standing.of(row);
        return new Row(
                row.channel().id().toString(),
                row.channel().name(),
                row.channel().logoUrl(),
                standing.words(),
                standing.tone(),
                row.lines().stream().map(BoardData::box).toList(),
                row.gaps().stream().map(Slot::of).toList(),
                row.overlaps().stream().map(Slot::of).toList());
    }

    private static Box box(Line line) {
        return new Box(
                line.entry().id().toString(),
                line.entry().start().toString(),
                line.entry().stop().toString(),
                line.entry().name(),
                line.entry().showing().content().subtitle(),
                line.picture(),
                line.state(),
                line.overtaken());
    }
}
