package io.marquee.admin.api;

import io.marquee.catalogue.EditableTitle;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.Title;
import io.marquee.catalogue.TitleCatalogue;
import io.marquee.catalogue.TitleGrid;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleRow;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.catalogue.TitleType;
import io.marquee.catalogue.UnknownTitleException;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/titles")
@PreAuthorize("hasRole('EDITOR')")
@Tag(name = "Titles")
class TitleController {

    private final TitleCatalogue titles;
    private final TitleGrid grid;

    TitleController(TitleCatalogue titles, TitleGrid grid) {
        this.titles = titles;
        this.grid = grid;
    }

    /** All titles by name, drafts too. */
    @GetMapping
    ItemPage<TitleRow> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable TitleType type,
            @RequestParam @Nullable Publication publication,
            @RequestParam @Nullable String genre,
            Limit limit,
            @RequestParam @Nullable String cursor) {
        RowCursor from = RowCursor.of(cursor);
        TitleRowFilter filter = new TitleRowFilter(q, type, publication, genre);
        List<TitleRow> rows = grid.rows(filter, List.of(), from.offset(), limit.value() + 1);
        return rows.size() <= limit.value()
                ? ItemPage.of(rows)
                : new ItemPage<>(
                        rows.subList(0, limit.value()), from.plus(limit.value()).text());
    }

    @GetMapping("/{id}")
    ResponseEntity<TitleAnswer> one(@PathVariable TitleId id) {
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping
    ResponseEntity<TitleAnswer> create(@Valid @RequestBody TitleBody body) {
        Title title = titles.create(body.draft());
        return answer(ResponseEntity.created(URI.create("/api/v1/admin/titles/" + title.id())), title.id());
    }

    /** Rewrites it whole; {@code If-Match} names the version that was read. */
    @PutMapping("/{id}")
    ResponseEntity<TitleAnswer> update(
            @PathVariable TitleId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TitleBody body) {
        require(id);
        try {
            titles.update(id, Preconditions.version(ifMatch), body.draft());
        } catch (UnknownTitleException _) {
            throw notFound();
        }
        return answer(ResponseEntity.ok(), id);
    }

    /** Removes it with all that viewers left on it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable TitleId id) {
        try {
            titles.delete(id);
        } catch (UnknownTitleException _) {
            throw notFound();
        }
    }

    private EditableTitle require(TitleId id) {
        Optional<EditableTitle> title = titles.find(id);
        return title.orElseThrow(TitleController::notFound);
    }

    private ResponseEntity<TitleAnswer> answer(ResponseEntity.BodyBuilder answer, TitleId id) {
        EditableTitle title = require(id);
        return answer.eTag(Preconditions.etag(title.version())).body(TitleAnswer.of(title));
    }

    private static ErrorResponseException notFound() {
        return Problems.exception(Problems.notFound());
    }
}
