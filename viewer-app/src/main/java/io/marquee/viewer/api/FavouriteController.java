package io.marquee.viewer.api;

import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.Channel;
import io.marquee.epg.ChannelId;
import io.marquee.epg.Guide;
import io.marquee.epg.Lineup;
import io.marquee.epg.favourite.FavouriteList;
import io.marquee.epg.favourite.FavouriteListId;
import io.marquee.epg.favourite.Favourites;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/epg")
@Tag(name = "Favourites")
class FavouriteController {

    private final Favourites favourites;
    private final Guide guide;

    FavouriteController(Favourites favourites, Guide guide) {
        this.favourites = favourites;
        this.guide = guide;
    }

    record NewList(@NotBlank String name) {}

    /** What a list shall be; {@code main} true has channels' stars stand for it. */
    record Rewritten(
            @NotBlank String name,
            @NotNull List<ChannelId> channels,
            @Nullable Boolean main) {}

    /** The channels of the main list, in their order. */
    @GetMapping("/favorites")
    ItemPage<Channel> channels(Viewer viewer) {
        Lineup lineup = guide.lineup(viewer.audience());
        return ItemPage.of(favourites.channels(viewer.profile()).stream()
                .map(lineup::find)
                .flatMap(Optional::stream)
                .map(Channel::starred)
                .toList());
    }

    @PutMapping("/favorites/{channel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(Viewer viewer, @PathVariable ChannelId channel) {
        if (!favourites.add(viewer.profile(), channel)) {
            throw Problems.exception(Problems.notFound());
        }
    }

    @DeleteMapping("/favorites/{channel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Viewer viewer, @PathVariable ChannelId channel) {
        favourites.remove(viewer.profile(), channel);
    }

    @GetMapping("/favorite-lists")
    ItemPage<FavouriteList> lists(Viewer viewer) {
        return ItemPage.of(favourites.lists(viewer.profile()));
    }

    @PostMapping("/favorite-lists")
    @ResponseStatus(HttpStatus.CREATED)
    FavouriteList create(Viewer viewer, @Valid @RequestBody NewList list) {
        FavouriteListId id = answered(() -> favourites.create(viewer.profile(), list.name()));
        return favourites.lists(viewer.profile()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.exception(Problems.notFound()));
    }

    @PutMapping("/favorite-lists/{list}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rewrite(Viewer viewer, @PathVariable FavouriteListId list, @Valid @RequestBody Rewritten rewritten) {
        answered(() -> {
            favourites.rewrite(viewer.profile(), list, rewritten.name(), rewritten.channels());
            if (Boolean.TRUE.equals(rewritten.main())) {
                favourites.makeMain(viewer.profile(), list);
            }
            return list;
        });
    }

    @DeleteMapping("/favorite-lists/{list}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Viewer viewer, @PathVariable FavouriteListId list) {
        answered(() -> {
            favourites.delete(viewer.profile(), list);
            return list;
        });
    }

    private static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (NoSuchElementException _) {
            throw Problems.exception(Problems.notFound());
        } catch (IllegalArgumentException unusable) {
            throw Problems.exception(Problems.badRequest(String.valueOf(unusable.getMessage())));
        }
    }
}
