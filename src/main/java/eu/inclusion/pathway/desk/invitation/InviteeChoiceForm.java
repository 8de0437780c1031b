package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.invitation.EarlierEvents;
import eu.inclusion.pathway.invitation.InviteeSearch;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.programme.Strand;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an officer asks for and ticks on the list of organisations; anything that is no choice of ours is left out.
 *
 * @param shown the organisations that stood on the page
 * @param ticked those of them that are ticked
 * @param go what to do with it: keep, all, nobody, previous, next, letter
 */
record InviteeChoiceForm(@Nullable String text, @Nullable String region, @Nullable String strand, @Nullable String need,
        @Nullable String experience, @Nullable String earlier, @Nullable Boolean chosen, @Nullable String page,
        @Nullable List<String> shown, @Nullable List<String> ticked, @Nullable String go) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int MOST_TEXT = 100;

    InviteeSearch search() {
        return new InviteeSearch(shortened(text), shortened(region), one(Strand.values(), strand), one(Need.values(), need),
                one(ExperienceStatus.values(), experience), one(EarlierEvents.values(), earlier), Boolean.TRUE.equals(chosen));
    }

    int number() {
        return page == null || !NUMBER.matcher(page).matches() ? 0 : Integer.parseInt(page);
    }

    Set<ParticipationId> in() {
        return ids(ticked);
    }

    /** Those that stood there and are not ticked. */
    Set<ParticipationId> out() {
        Set<ParticipationId> left = new HashSet<>(ids(shown));
        left.removeAll(in());
        return left;
    }

    String step() {
        return go == null ? "keep" : go;
    }

    /** The list's address with the same search, at another page. */
    String address(String reference, int number) {
        InviteeSearch search = search();
        return UriComponentsBuilder.fromPath("/desk/events/{reference}/invitees")
                .queryParam("text", "{text}").queryParam("region", "{region}").queryParam("strand", named(search.strand()))
                .queryParam("need", named(search.need())).queryParam("experience", named(search.experience()))
                .queryParam("earlier", named(search.earlier())).queryParam("chosen", search.chosen() ? "true" : "").queryParam("page", number)
                .encode().buildAndExpand(reference, search.text(), search.region()).toUriString();
    }

    private static String named(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static Set<ParticipationId> ids(@Nullable List<String> values) {
        return values == null ? Set.of() : values.stream().flatMap(InviteeChoiceForm::id).collect(Collectors.toSet());
    }

    private static Stream<ParticipationId> id(String value) {
        try {
            return Stream.of(new ParticipationId(UUID.fromString(value)));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }

    private static String shortened(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), MOST_TEXT));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
