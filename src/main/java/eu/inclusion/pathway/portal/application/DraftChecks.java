package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.examination.ApplicationExamination;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.AgencyContact;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.roundplace.LastPlaces;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.RouteTexts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules say of a draft as it stands, and where it would go. */
@Component
public class DraftChecks {

    private final ApplicationExamination examination;
    private final FindingTexts findings;
    private final RouteTexts routes;
    private final NearCaps nearCaps;
    private final Deadline deadline;

    DraftChecks(ApplicationExamination examination, FindingTexts findings, RouteTexts routes, NearCaps nearCaps,
            Deadline deadline) {
        this.examination = examination;
        this.findings = findings;
        this.routes = routes;
        this.nearCaps = nearCaps;
        this.deadline = deadline;
    }

    /**
     * The check of a draft.
     *
     * @param told     every finding with the section in which it is mended, where there is one
     * @param notes    what is good to know besides, and stops nothing
     * @param lastPlaces which organisations would take their last place in the round, a sentence each
     * @param route    to which field and agency it goes; nothing as long as that cannot be said
     * @param contact  where the public finds that agency
     * @param deadline the last second, in Brussels
     * @param late     whether that has passed
     */
    record Check(List<Told> told, List<String> notes, List<String> lastPlaces, @Nullable String route, @Nullable AgencyContact contact, String deadline,
            boolean late) {

        /** Rules that are not met. */
        public List<Told> broken() {
            return told.stream().filter(Told::broken).toList();
        }

        /** What a person will have to look at. */
        public List<Told> forAPerson() {
            return told.stream().filter(one -> !one.broken()).toList();
        }

        public List<Told> in(SectionKind section) {
            return told.stream().filter(one -> one.place() != null && one.place().section() == section).toList();
        }

        /** What is mended in no section, or in none that this application has. */
        public List<Told> elsewhere(List<SectionKind> sections) {
            return told.stream().filter(one -> one.place() == null || !sections.contains(one.place().section())).toList();
        }
    }

    /** A finding as the person reads it: a condition that is not met, or something that an officer will look at. */
    record Told(String sentence, boolean broken, FindingPlaces.@Nullable Place place) {
    }

    Check of(ApplicationSheet sheet, Locale reader) {
        return new Check(told(examination.ofDraft(sheet), sheet, reader), notes(sheet, reader), nearCaps.of(sheet, reader), route(sheet, reader), contact(sheet),
                deadline.of(sheet.application(), reader), deadline.hasPassed(sheet.application()));
    }

    /** What is good to know besides, for example which papers the agency will ask for. */
    public List<String> notes(ApplicationSheet sheet, Locale reader) {
        return examination.notes(sheet).stream().map(note -> findings.sentence(note, reader)).toList();
    }

    /** Whether what is submitted now comes after the deadline. */
    boolean isLate(GrantApplication application) {
        return deadline.hasPassed(application);
    }

    /** The findings on one section of a draft. */
    List<Told> on(SectionKind section, ApplicationSheet sheet, Locale reader) {
        return told(examination.ofDraft(sheet), sheet, reader).stream()
                .filter(one -> one.place() != null && one.place().section() == section).toList();
    }

    private List<Told> told(EligibilityReport report, ApplicationSheet sheet, Locale reader) {
        return report.findings().stream().map(finding -> new Told(findings.sentence(finding, reader),
                finding.outcome() == Outcome.NOT_ELIGIBLE, FindingPlaces.of(finding, sheet))).toList();
    }

    private @Nullable String route(ApplicationSheet sheet, Locale reader) {
        return sheet.route() == null ? null : routes.reason(sheet.route(), reader);
    }

    private static @Nullable AgencyContact contact(ApplicationSheet sheet) {
        return Optional.ofNullable(sheet.route()).flatMap(Route::nationalAgency).map(NationalAgency::contact).orElse(null);
    }

    /** Which organisations would take their last place in the round. */
    @Component
    static class NearCaps {

        private final LastPlaces places;
        private final ApplicationWords words;

        NearCaps(LastPlaces places, ApplicationWords words) {
            this.places = places;
            this.words = words;
        }

        List<String> of(ApplicationSheet sheet, Locale reader) {
            return places.of(sheet).stream().map(place -> words.of("grantapplication.page.check.last-place", reader,
                    place.name(), place.oid(), place.others(), place.most())).toList();
        }
    }

    /** Until when an application can be submitted. */
    @Component
    static class Deadline {

        private final Calls calls;
        private final Clock clock;
        private final ApplicationWords words;

        Deadline(Calls calls, Clock clock, ApplicationWords words) {
            this.calls = calls;
            this.clock = clock;
            this.words = words;
        }

        String of(GrantApplication application, Locale reader) {
            return call(application).map(call -> words.moment(call.round().closesAt(), reader)).orElse("");
        }

        boolean hasPassed(GrantApplication application) {
            Instant now = clock.instant();
            return !call(application).map(call -> call.round().inTime(now)).orElse(false);
        }

        private Optional<Call> call(GrantApplication application) {
            return calls.find(application.callYear(), application.action(), application.round());
        }
    }
}
