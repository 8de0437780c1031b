package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.judgement.EligibilityFile;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import eu.inclusion.pathway.judgement.PartnerStriking;
import eu.inclusion.pathway.judgement.Ruling;
import eu.inclusion.pathway.judgement.StruckPartner;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What officers' forms show of an application's examination so far: decided findings, corrections, files supplied, partners taken out. */
@Component
class ExaminationRecord {

    private final EligibilityDesk eligibility;
    private final Corrections corrections;
    private final PartnerStriking partners;
    private final SuppliedFiles supplied;
    private final ExaminationWords words;

    ExaminationRecord(EligibilityDesk eligibility, Corrections corrections, PartnerStriking partners, SuppliedFiles supplied,
            ExaminationWords words) {
        this.eligibility = eligibility;
        this.corrections = corrections;
        this.partners = partners;
        this.supplied = supplied;
        this.words = words;
    }

    Map<String, Object> of(GrantApplicationId id, Locale reader) {
        return Map.of("findings", findings(id, reader),
                "supplied", supplied.of(id, reader),
                "corrections", corrections.of(id).stream().map(one -> correction(one, reader)).toList(),
                "struck", partners.of(id).stream().map(one -> struck(one, reader)).toList());
    }

    /** The findings on which somebody has decided. */
    private List<Map<String, Object>> findings(GrantApplicationId id, Locale reader) {
        Optional<EligibilityFile> file = eligibility.onRecord(id);
        return file.map(known -> known.findings().stream().filter(finding -> !known.isOpen(finding))
                .map(finding -> finding(finding, known, reader)).toList()).orElse(List.of());
    }

    private Map<String, Object> finding(FindingOnRecord finding, EligibilityFile file, Locale reader) {
        Optional<Ruling> ruling = file.ruling(finding);
        return Map.of("sentence", finding.sentence(reader), "source", finding.source(),
                "outcome", ruling.map(one -> words.judgement(one.judgement(), reader)).orElseGet(() -> words.outcome(finding.outcome(),
                reader)),
                "decided", ruling.map(one -> words.decided(one, reader)).orElse(""));
    }

    private Map<String, Object> correction(CorrectionRequest one, Locale reader) {
        return Map.of("part", words.part(one.part(), reader), "request", one.request(), "answer", words.answer(one, reader));
    }

    private Map<String, Object> struck(StruckPartner one, Locale reader) {
        return Map.of("partner", words.partner(one, reader), "reason", one.reason(), "by", words.by(one.struckBy(), one.struckAt(),
                reader));
    }
}
