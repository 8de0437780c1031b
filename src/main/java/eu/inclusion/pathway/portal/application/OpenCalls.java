package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgency;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The calls in which an organisation can apply now. */
@Component
class OpenCalls {

    private final Calls calls;
    private final RoundOffers offers;
    private final Clock clock;
    private final ApplicationWords words;

    OpenCalls(Calls calls, RoundOffers offers, Clock clock, ApplicationWords words) {
        this.calls = calls;
        this.offers = offers;
        this.clock = clock;
        this.words = words;
    }

    /**
     * A round of a call that one can choose.
     *
     * @param hint of an optional round, which agencies open it; empty when all who matter do
     */
    record Choice(int callYear, Action action, int round, String name, String deadline, String hint) {
    }

    /** A round is left out where none of the agencies to which the organisation could apply opens it. */
    List<Choice> choices(Organisation applicant, AgencyCode ofPath, Locale reader) {
        return calls.openAt(clock.instant()).stream().filter(call -> SectionKind.isWritten(call.action()))
                .map(call -> choice(call, offers.of(call, applicant, ofPath), reader)).flatMap(Optional::stream).toList();
    }

    ApplicationWords words() {
        return words;
    }

    private Optional<Choice> choice(Call call, Map<NationalAgency, TakesPart> said, Locale reader) {
        if (call.round().optional() && !said.isEmpty() && said.values().stream().allMatch(one -> one == TakesPart.NO)) {
            return Optional.empty();
        }
        String name = words.of("grantapplication.page.call", reader, words.of("programme.action." + call.action(), reader),
                String.valueOf(call.callYear()), String.valueOf(call.round().number()));
        return Optional.of(new Choice(call.callYear(), call.action(), call.round().number(), name,
                words.moment(call.round().closesAt(), reader), call.round().optional() ? hint(said, reader) : ""));
    }

    private String hint(Map<NationalAgency, TakesPart> said, Locale reader) {
        if (!said.isEmpty() && said.values().stream().allMatch(one -> one == TakesPart.YES)) {
            return "";
        }
        String each = said.entrySet().stream()
                .map(one -> words.of("grantapplication.page.round." + one.getValue(), reader, one.getKey().name()))
                .collect(Collectors.joining(" "));
        return words.of("grantapplication.page.round.optional", reader) + (each.isEmpty() ? "" : " " + each);
    }
}
