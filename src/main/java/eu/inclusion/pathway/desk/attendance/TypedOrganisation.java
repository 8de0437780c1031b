package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.OriginIncomplete;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A new organisation as an officer typed it after somebody came from it.
 *
 * @param mayBeInvited whether it agreed to be written to
 */
record TypedOrganisation(@Nullable String name, @Nullable String place, @Nullable String person, @Nullable String email, @Nullable String language,
        @Nullable Boolean mayBeInvited) {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    TypedOrganisation {
        name = stripped(name);
        place = stripped(place);
        person = stripped(person);
        email = stripped(email);
        language = "en".equals(language) ? "en" : "nl";
        mayBeInvited = Boolean.TRUE.equals(mayBeInvited);
    }

    static TypedOrganisation of(Attendee stranger, NationalAgency agency) {
        return new TypedOrganisation(stranger.from().name(), "", stranger.name(), stranger.email(), agency.language(), false);
    }

    static UUID chosen(@Nullable UUID organisation) {
        if (organisation == null) {
            throw new OriginIncomplete("attendance.origin.choose");
        }
        return organisation;
    }

    void check(FormProblems problems) {
        problems.read("name", () -> filled(name, "attendance.origin.name-missing"));
        problems.read("place", () -> filled(place, "attendance.origin.place-missing"));
        problems.read("person", () -> TextTooLong.fitting(Objects.requireNonNull(person), LONGEST));
        problems.read("email", this::address);
    }

    /** What the mapping keeps of it: that the agency met it at the event. */
    FirstContact contact(Event event, NationalAgency agency) {
        String address = Objects.requireNonNull(email);
        ContactPerson contact = address.isEmpty() ? null
                : new ContactPerson(address, Objects.requireNonNull(person).isEmpty() ? null : person, null, null, Objects.requireNonNull(language));
        return new FirstContact(new OrganisationDetails(Objects.requireNonNull(name), null, null, agency.country(), agency.community(), null,
                Objects.requireNonNull(place), null, null, null, contact), ContactSource.OFFICER, event.startsOn(), ContactChannel.FAIR,
                ContactResponse.INTERESTED, Boolean.TRUE.equals(mayBeInvited), MappingProfile.UNKNOWN, event.reference() + " " + event.title());
    }

    private String address() {
        String typed = Objects.requireNonNull(email);
        if (!typed.isEmpty() && !EMAIL.matcher(typed).matches()) {
            throw new OriginIncomplete("attendance.origin.no-address");
        }
        return TextTooLong.fitting(typed, LONGEST);
    }

    private static String filled(@Nullable String typed, String otherwise) {
        if (typed == null || typed.isEmpty()) {
            throw new OriginIncomplete(otherwise);
        }
        return TextTooLong.fitting(typed, LONGEST);
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
