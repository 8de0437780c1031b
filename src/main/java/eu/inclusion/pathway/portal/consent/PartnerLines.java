package eu.inclusion.pathway.portal.consent;

import eu.inclusion.pathway.consent.AskingPartners;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerAnswer;
import eu.inclusion.pathway.consent.PartnerQuestion;
import eu.inclusion.pathway.grantapplication.ApplicationContent;
import eu.inclusion.pathway.grantapplication.ApplicationSheet;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.programme.Oid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners of a draft, and how it stands with the consent of each. */
@Component
class PartnerLines {

    private final AskingPartners asking;
    private final ApplicationWords words;

    PartnerLines(AskingPartners asking, ApplicationWords words) {
        this.asking = asking;
        this.words = words;
    }

    /**
     * One partner.
     *
     * @param oid      none where the draft has none that is right
     * @param to       to whom the question went; none where nobody was asked
     * @param askedAt  when
     * @param answered when the partner answered
     * @param remark   what the partner said besides
     * @param known    whether our register knows somebody there
     */
    record Line(String name, @Nullable String oid, boolean associated, ConsentState state, @Nullable String to, @Nullable String askedAt,
            @Nullable String answered, @Nullable String remark, boolean known) {
    }

    List<Line> of(ApplicationSheet draft, Locale reader) {
        return draft.content().partners().stream().map(partner -> line(draft, partner, reader)).toList();
    }

    private Line line(ApplicationSheet draft, ApplicationContent.Partner partner, Locale reader) {
        Oid oid = partner.oid() != null && Oid.isWellFormed(partner.oid()) ? new Oid(partner.oid()) : null;
        String name = Objects.requireNonNullElse(partner.legalName(), words.of("consent.page.partner-without-name", reader));
        if (oid == null) {
            return new Line(name, null, partner.associated(), ConsentState.NOT_ASKED, null, null, null, null, false);
        }
        Optional<AskingPartners.Asked> asked = asking.about(draft.application().id(), oid);
        Optional<PartnerAnswer> answer = asked.flatMap(AskingPartners.Asked::answer);
        return new Line(name, oid.value(), partner.associated(), asked.map(AskingPartners.Asked::state).orElse(ConsentState.NOT_ASKED),
                asked.map(one -> to(one.question(), reader)).orElse(null),
                asked.map(one -> words.moment(one.question().askedAt(), reader)).orElse(null),
                answer.map(one -> words.moment(one.answeredAt(), reader)).orElse(null),
                answer.map(PartnerAnswer::remark).filter(remark -> !remark.isBlank()).orElse(null), asking.knowsContact(oid));
    }

    private String to(PartnerQuestion question, Locale reader) {
        return question.fromRegister() ? words.of("consent.page.known-contact", reader) : question.email();
    }
}
