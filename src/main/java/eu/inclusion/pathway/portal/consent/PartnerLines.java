package eu.inclusion.pathway.portal.consent;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.consent.AskedPartners;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerAnswer;
import eu.inclusion.pathway.consent.PartnerQuestion;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.programme.Oid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners of a draft, and how it stands with the consent of each. */
@Component
class PartnerLines {

    private final AskedPartners asked;
    private final ApplicationWords words;

    PartnerLines(AskedPartners asked, ApplicationWords words) {
        this.asked = asked;
        this.words = words;
    }

    /**
     * One partner.
     *
     * @param oid     none where the draft has none that is right
     * @param to      to whom the question went; none where nobody was asked
     * @param askedAt when
     * @param known   whether our register knows somebody there to ask
     */
    record Line(String name, @Nullable String oid, boolean associated, ConsentState state, @Nullable String to, @Nullable String askedAt,
            @Nullable Answer answer, boolean known) {
    }

    /**
     * What a partner answered.
     *
     * @param remark      what it said besides
     * @param ofApplicant whether the answer does not count, because this person speaks for the applicant too
     */
    record Answer(String moment, @Nullable String remark, boolean ofApplicant) {
    }

    List<Line> of(ApplicationSheet draft, Locale reader) {
        List<ApplicationContent.Partner> partners = draft.content().partners();
        Map<Oid, AskedPartners.Asked> all = asked.of(draft.application().id());
        Set<Oid> known = asked.known(draft.applicant().id(), partners.stream().map(PartnerLines::oid).filter(Objects::nonNull).toList());
        return partners.stream().map(partner -> {
            Oid oid = oid(partner);
            return line(partner, oid, all.get(oid), oid != null && known.contains(oid), reader);
        }).toList();
    }

    private Line line(ApplicationContent.Partner partner, @Nullable Oid oid, AskedPartners.@Nullable Asked asked, boolean known, Locale reader) {
        String name = Objects.requireNonNullElse(partner.legalName(), words.of("consent.page.partner-without-name", reader));
        if (oid == null || asked == null) {
            return new Line(name, oid == null ? null : oid.value(), partner.associated(), ConsentState.NOT_ASKED, null, null, null, known);
        }
        PartnerQuestion question = asked.question();
        return new Line(name, oid.value(), partner.associated(), asked.state(), to(question, reader), words.moment(question.askedAt(), reader),
                asked.answer().map(answer -> answer(answer, asked.answeredByApplicant(), reader)).orElse(null), known);
    }

    private Answer answer(PartnerAnswer answer, boolean ofApplicant, Locale reader) {
        return new Answer(words.moment(answer.answeredAt(), reader), answer.remark().isBlank() ? null : answer.remark(), ofApplicant);
    }

    private static @Nullable Oid oid(ApplicationContent.Partner partner) {
        return partner.oid() != null && Oid.isWellFormed(partner.oid()) ? new Oid(partner.oid()) : null;
    }

    private String to(PartnerQuestion question, Locale reader) {
        return question.fromRegister() ? words.of("consent.page.known-contact", reader) : question.email();
    }
}
