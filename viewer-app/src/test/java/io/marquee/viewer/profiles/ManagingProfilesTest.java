package io.marquee.viewer.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.account.AccountId;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.library.MyList;
import io.marquee.profile.Pin;
import io.marquee.profile.PinChange;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileCreation;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.viewer.testing.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ManagingProfilesTest extends PortalTest {

    @Autowired
    private Profiles profiles;

    @Autowired
    private MyList list;

    @Autowired
    private CurrentUser users;

    private AccountId account;
    private ProfileId own;

    @Override
    protected String plan() {
        return "standard";
    }

    @BeforeEach
    void aGrownUpWatches() {
        account = users.require().account();
        own = profiles.of(account).getFirst().id();
        users.choose(own);
    }

    @AfterEach
    void onlyTheFirstStays() {
        profiles.of(account).stream()
                .filter(profile -> !profile.id().equals(own))
                .forEach(profile -> profiles.delete(account, profile.id()));
    }

    @Test
    void aGrownUpMakesAProfile() {
        EditProfileView view = edit("");

        type(view, "Ada", "cat", true, MaturityRating.AGE_6, "4711");
        view.save();

        assertThat(profiles.of(account)).last().satisfies(ada -> {
            assertThat(ada.name()).isEqualTo("Ada");
            assertThat(ada.avatar()).isEqualTo("cat");
            assertThat(ada.kids()).isTrue();
            assertThat(ada.maturityLimit()).isEqualTo(MaturityRating.AGE_6);
            assertThat(ada.pinned()).isTrue();
        });
        assertThat(getCurrentView()).isInstanceOf(ManageProfilesView.class);
        assertThat(shown()).contains("Ada", "Kids, up to age 6", "2 of 5 profiles that Standard allows");
    }

    @Test
    void whatCannotBeAcceptedIsSaidAtItsFieldAndNothingTypedIsLost() {
        EditProfileView view = edit("");

        type(view, " ", "cat", false, MaturityRating.AGE_16, "47");
        view.save();

        assertThat(shown()).contains("A name of 1 to 40 characters, please.", "Four digits, please.");
        type(view, "STANDARD", "cat", false, MaturityRating.AGE_16, "4711");
        view.save();
        assertThat(shown()).contains("Another profile has this name.").doesNotContain("Four digits, please.");
        assertThat(view.form().name.value()).isEqualTo("STANDARD");
        assertThat(profiles.of(account)).hasSize(1);
    }

    @Test
    void aKidsProfileIsOfferedNoLimitAboveTwelve() {
        EditProfileView view = edit("");

        type(view, "Ada", "cat", true, MaturityRating.UNRATED, null);

        assertThat(view.form().read().orElseThrow().maturityLimit()).isEqualTo(MaturityRating.AGE_12);
    }

    @Test
    void ofTwoTabsTheSecondIsToldAndKeepsWhatWasTyped() {
        Profile read = profiles.require(account, made("Ada", false));
        EditProfileView view = edit("/" + read.id());
        profiles.update(account, read.id(), read.version(), ProfileDraft.named("Eve", "fox"));

        type(view, "Ida", "cat", false, MaturityRating.AGE_16, null);
        view.save();

        assertThat(shown()).contains("it is now “Eve”", "What you typed is kept");
        assertThat(view.form().name.value()).isEqualTo("Ida");
        view.save();
        assertThat(profiles.require(account, read.id()).name()).isEqualTo("Ida");
    }

    @Test
    void aPinStaysUnlessItIsChangedOrRemoved() {
        Profile pinned = profiles.require(account, made("Ada", true));

        EditProfileView view = edit("/" + pinned.id());
        view.save();
        assertThat(profiles.require(account, pinned.id()).pinned()).isTrue();

        view = edit("/" + pinned.id());
        type(view, "Ada", "owl", false, MaturityRating.AGE_16, null);
        view.save();
        assertThat(profiles.require(account, pinned.id()).pinned()).isFalse();
    }

    @Test
    void aDeletionSaysWhatGoesAndLeadsToTheOverview() {
        Profile other = profiles.require(account, made("Ada", false));
        list.add(other.id(), new TitleId(services.aurora().film("Nosferatu")));
        EditProfileView view = edit("/" + other.id());

        view.askToDelete(other);
        assertThat(shown()).contains("Delete Ada?", "1title in My list", "Notitles begun or seen");
        delete();

        assertThat(profiles.find(account, other.id())).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(ManageProfilesView.class);
    }

    @Test
    void theDeletionOfTheProfileInUseLeadsToThePicker() {
        Profile other = profiles.require(account, made("Ada", false));
        users.choose(other.id());
        EditProfileView view = edit("/" + other.id());

        view.askToDelete(other);
        delete();

        assertThat(getCurrentView()).isInstanceOf(ProfilesView.class);
        users.choose(own);
    }

    @Test
    void theLastGrownUpCannotBeDeleted() {
        kids();

        edit("/" + own);

        assertThat(shown()).contains("The account’s last profile for grown-ups stays.");
        assertThat(find(NativeButton.class).all())
                .noneMatch(button -> button.getElement().getTextRecursively().contains("Delete profile"));
    }

    @Test
    void atTheLimitThereIsNoRoomAndThePlanIsNamed() {
        for (int n = 2; n <= 5; n++) {
            made("Number " + n, false);
        }

        UI.getCurrent().navigate("profiles/manage");
        assertThat(shown()).contains("Standard allows 5 profiles. Delete one to make room for another.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("/profiles/edit");
        UI.getCurrent().navigate("profiles/edit");
        assertThat(shown()).contains("No room for another profile", "Standard allows 5 profiles.");
    }

    @Test
    void aKidsProfileReachesNeitherManagementNorTheAccount() {
        ProfileId kids = kids();
        EditProfileView left = edit("");
        users.choose(kids);

        type(left, "Mine", "cat", false, MaturityRating.UNRATED, null);
        left.save();
        assertThat(profiles.of(account)).hasSize(2);
        for (String path : new String[] {"profiles/manage", "profiles/edit", "profiles/edit/" + kids, "account"}) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView()).as(path).isInstanceOf(AskGrownUpView.class);
        }
        UI.getCurrent().navigate("profiles");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("/profiles/manage");
        users.choose(own);
    }

    @Test
    void thereIsNoSuchProfile() {
        UI.getCurrent().navigate("profiles/edit/" + UUID.randomUUID());
        assertThat(shown()).contains("Nothing here");
        UI.getCurrent().navigate("profiles/edit/nonsense");
        assertThat(shown()).contains("Nothing here");
    }

    private void delete() {
        find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("destroy"))
                .toList()
                .forEach(button -> test(button).click());
    }

    private ProfileId kids() {
        ProfileDraft draft = new ProfileDraft("Kids", "bear", true, MaturityRating.AGE_6, new PinChange.Keep());
        return ((ProfileCreation.Created) profiles.create(account, draft))
                .profile()
                .id();
    }

    /** Without digits the PIN is switched off. */
    private static void type(
            EditProfileView view, String name, String avatar, boolean kids, MaturityRating limit, String digits) {
        ProfileForm form = view.form();
        form.name.value(name);
        form.avatar.value(avatar);
        form.limit.value(limit);
        form.kids.turn(kids);
        form.pinned.turn(digits != null);
        form.pin.value(digits == null ? "" : digits);
    }

    private EditProfileView edit(String which) {
        UI.getCurrent().navigate("profiles/edit" + which);
        return (EditProfileView) getCurrentView();
    }

    private ProfileId made(String name, boolean pinned) {
        PinChange pin = pinned ? new PinChange.Set(new Pin("4711")) : new PinChange.Keep();
        ProfileDraft draft = new ProfileDraft(name, "owl", false, MaturityRating.UNRATED, pin);
        return ((ProfileCreation.Created) profiles.create(account, draft))
                .profile()
                .id();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
