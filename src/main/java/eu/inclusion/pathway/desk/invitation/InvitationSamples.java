package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.calendar.VenueClocks;
import eu.inclusion.pathway.correspondence.EventLetter.EventAbout;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.correspondence.EventLetter.EventInvitation;
import eu.inclusion.pathway.correspondence.LetterPreview;
import eu.inclusion.pathway.correspondence.LetterPreview.Previewed;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.invitation.InvitationOutlook;
import eu.inclusion.pathway.invitation.InvitationOutlook.Sample;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the invitation out for one of those chosen, in each of our languages. */
@Component
class InvitationSamples {

    private static final List<String> LANGUAGES = List.of("en", "nl");

    private final LetterPreview preview;
    private final VenueClocks clocks;
    private final Clock clock;
    private final String baseUrl;

    InvitationSamples(LetterPreview preview, VenueClocks clocks, Clock clock, @Value("${pathway.base-url}") String baseUrl) {
        this.preview = preview;
        this.clocks = clocks;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    List<Previewed> of(Event event, InvitationOutlook outlook) {
        Sample sample = Optional.ofNullable(outlook.sample()).orElse(new Sample("…", event.reference(), null, List.of()));
        EventInvitation letter = new EventInvitation(sample.organisation(),
                new EventDetails(event.title(), event.startsOn(), event.endsOn(), event.startsAt(), event.endsAt(),
                        clocks.abroad(event), event.placeAndAddress(), new EventAbout(event.description(), event.language(), event.venueAccessibility())),
                event.lastDayToAnswer(ProgrammeTime.dayOf(clock.instant())), URI.create(baseUrl + "/portal"), sample.alsoFor());
        return Stream.concat(LANGUAGES.stream().filter(outlook.languages()::containsKey), LANGUAGES.stream().filter(one -> !outlook.languages().containsKey(one)))
                .map(language -> preview.write(letter, event.agency(), sample.pathReference(), sample.person(), Locale.forLanguageTag(language))).toList();
    }
}
