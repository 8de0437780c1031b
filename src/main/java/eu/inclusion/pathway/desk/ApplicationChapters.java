package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.EligibilityFile;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import eu.inclusion.pathway.judgement.Ruling;
import eu.inclusion.pathway.judgement.StruckPartner;
import eu.inclusion.pathway.programme.Country;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An application's dossier as officers read it: its versions, findings with their decisions, corrections, partners taken out. */
public final class ApplicationChapters {

    private ApplicationChapters() {
    }

    /** The chapters in which there is anything. */
    public static List<Chapter> of(ApplicationDossier dossier, Words words) {
        return Stream.of(versions(dossier, words), findings(dossier, words), corrections(dossier, words), struck(dossier, words))
                .flatMap(List::stream).toList();
    }

    private static List<Chapter> versions(ApplicationDossier dossier, Words words) {
        Facts facts = new Facts(words);
        dossier.versions().forEach(one -> facts.labelled(words.of("desk.application.version", one.number()), version(one, dossier, words),
                null));
        return facts.chapter("desk.chapter.versions");
    }

    private static String version(Submission one, ApplicationDossier dossier, Words words) {
        String received = words.moment(one.receivedAt());
        boolean counts = one.number() == dossier.counting().number();
        return Facts.lines(one.late() ? words.of("desk.application.late", received) : received,
                counts ? words.of("desk.application.counts") : null,
                one.caseInHand().equals(dossier.counting().caseInHand()) ? null : words.of("desk.application.other-case", one.reference(),
                one.caseAgency().value()));
    }

    private static List<Chapter> findings(ApplicationDossier dossier, Words words) {
        Facts facts = new Facts(words);
        EligibilityFile file = dossier.file();
        if (file != null) {
            file.findings().forEach(one -> facts.labelled(words.of("eligibility.stage." + one.stage()), finding(one, file, words), null));
            facts.add("desk.application.all-findings", file.findings().isEmpty() ? words.of("desk.application.nothing-found") : null);
        }
        return facts.chapter("desk.chapter.findings");
    }

    private static String finding(FindingOnRecord finding, EligibilityFile file, Words words) {
        String decision = file.ruling(finding).map(one -> ruling(one, words)).orElse(file.isOpen(finding)
                ? words.of("desk.application.undecided") : null);
        return Facts.lines(EligibilityWords.finding(finding, words), decision);
    }

    private static String ruling(Ruling one, Words words) {
        return Facts.joined(" ", words.of("desk.application.ruling", words.of("eligibility.judgement." + one.judgement()), one.decidedBy(),
                words.day(one.decidedAt())), one.reason());
    }

    private static List<Chapter> corrections(ApplicationDossier dossier, Words words) {
        Facts facts = new Facts(words);
        dossier.corrections().forEach(one -> facts.labelled(words.of("grantapplication.section." + one.part()), correction(one, words),
                null));
        return facts.chapter("desk.chapter.corrections");
    }

    private static String correction(CorrectionRequest one, Words words) {
        return Facts.lines(words.of("desk.application.correction-asked", one.askedBy(), words.day(one.askedAt()), words.day(one.dueOn())),
                one.request(), answer(one, words));
    }

    private static @Nullable String answer(CorrectionRequest one, Words words) {
        if (one.answeredBy() != null && one.answeredAt() != null) {
            return Facts.lines(words.of("desk.application.correction-answered", one.answeredBy(), words.day(one.answeredAt())),
                    one.answer());
        }
        return words.of(one.isOpen() ? "desk.application.correction-open" : "desk.application.correction-lapsed." + one.lapsedBecause());
    }

    private static List<Chapter> struck(ApplicationDossier dossier, Words words) {
        Facts facts = new Facts(words);
        dossier.struck().forEach(one -> facts.labelled(partner(one, words),
                Facts.lines(words.of("desk.application.struck", one.struckBy(), words.day(one.struckAt())), one.reason()), null));
        return facts.chapter("desk.chapter.struck");
    }

    private static String partner(StruckPartner one, Words words) {
        return one.country() == null ? one.name() : one.name() + ", " + new Country(one.country()).name(words.reader());
    }
}
