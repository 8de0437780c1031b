package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.EligibilityFile;
import eu.inclusion.pathway.judgement.LateVersionDecision;
import eu.inclusion.pathway.judgement.Ruling;
import eu.inclusion.pathway.judgement.StruckPartner;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened to an application since it was first received, the latest first. */
public final class ApplicationMoments {

    private ApplicationMoments() {
    }

    public static List<ApplicationMoment> of(ApplicationDossier dossier, Words words) {
        return Stream.of(dossier.versions().stream().map(one -> received(one, words)),
                        dossier.lateVersions().stream().map(one -> decided(one, words)),
                        Stream.ofNullable(dossier.file()).map(file -> checked(file, words)),
                        Stream.ofNullable(dossier.file()).flatMap(file -> file.rulings().stream()).map(one -> ruled(one, words)),
                        dossier.corrections().stream().flatMap(one -> corrected(one, words)),
                        dossier.struck().stream().map(one -> struck(one, words)),
                        closed(dossier.application(), words))
                .flatMap(some -> some).sorted(Comparator.comparing(ApplicationMoment::at).reversed()).toList();
    }

    private static ApplicationMoment received(Submission one, Words words) {
        return new ApplicationMoment(one.receivedAt(), words.of("desk.application.happened.received", one.number()), one.submittedBy(),
                null);
    }

    private static ApplicationMoment decided(LateVersionDecision one, Words words) {
        return new ApplicationMoment(one.decidedAt(), words.of("desk.application.happened.late-version", one.counting()), one.decidedBy(),
                one.reason());
    }

    private static ApplicationMoment checked(EligibilityFile file, Words words) {
        return new ApplicationMoment(file.checkedAt(), words.of("desk.application.happened.checked", file.findings().size()), null, null);
    }

    private static ApplicationMoment ruled(Ruling one, Words words) {
        return new ApplicationMoment(one.decidedAt(), words.of("desk.application.happened.ruled",
                words.of("eligibility.judgement." + one.judgement())),
                one.decidedBy(), one.reason());
    }

    private static Stream<ApplicationMoment> corrected(CorrectionRequest one, Words words) {
        ApplicationMoment asked = new ApplicationMoment(one.askedAt(), words.of("desk.application.happened.asked"), one.askedBy(),
                one.request());
        if (one.answeredAt() != null) {
            return Stream.of(asked, new ApplicationMoment(one.answeredAt(), words.of("desk.application.happened.answered"),
                    one.answeredBy(), one.answer()));
        }
        return one.lapsedAt() == null ? Stream.of(asked)
                : Stream.of(asked, new ApplicationMoment(one.lapsedAt(), words.of("desk.application.happened.lapsed." + one.lapsedBecause()), null, null));
    }

    private static ApplicationMoment struck(StruckPartner one, Words words) {
        return new ApplicationMoment(one.struckAt(), words.of("desk.application.happened.struck", one.name()), one.struckBy(),
                one.reason());
    }

    private static Stream<ApplicationMoment> closed(GrantApplication application, Words words) {
        return Stream.ofNullable(application.closedAt()).map(at -> new ApplicationMoment(at,
                words.of("desk.application.happened.closed", words.of("grantapplication.outcome." + application.outcome())), null,
                application.closingReason()));
    }
}
