package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.LinkSecret;
import eu.inclusion.pathway.programme.Oid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the applicant asks its partners whether their OID may be used, and reminds them. */
@Service
@Transactional
public class AskingPartners {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int MOST = 200;

    private final PartnerQuestions questions;
    private final LettersToPartners letters;
    private final GrantApplications applications;
    private final Organisations organisations;
    private final ConsentPeriod period;

    AskingPartners(PartnerQuestions questions, LettersToPartners letters, GrantApplications applications, Organisations organisations,
            ConsentPeriod period) {
        this.questions = questions;
        this.letters = letters;
        this.applications = applications;
        this.organisations = organisations;
        this.period = period;
    }

    /**
     * To whom the question goes.
     *
     * @param email counts only where our register knows nobody at the partner who could decide
     */
    public record Addressee(String email, String name, String language) {
    }

    /**
     * Asks a partner, anew if it was asked before: only the last question counts.
     *
     * @throws PartnerNotAskable when no such partner stands in the draft, there is nobody to write to, or it was asked today already
     */
    public void ask(ApplicationSheet draft, Oid oid, Addressee to, String by) {
        ApplicationContent.Partner partner = partner(draft, oid);
        ContactPerson known = known(draft, oid);
        String email = (known == null ? to.email() : known.email()).strip().toLowerCase(Locale.ROOT);
        check(draft, email);
        GrantApplicationId id = hold(draft);
        Instant now = period.now();
        PartnerQuestion standing = questions.current(id).get(oid);
        if (standing == null || !letters.isSecondClick(standing, email, by, now)) {
            letters.checkQuestion(id, oid, email, now);
            replace(id, oid, now);
            String secret = LinkSecret.make();
            String language = known == null ? to.language() : known.language();
            publish(questions.save(new PartnerQuestion(UUID.randomUUID(), null, id, oid, Objects.requireNonNullElse(partner.legalName(), oid.value()),
                    partner.associated(), email, known == null ? name(to) : known.name(), language.equals("nl") ? "nl" : "en", known != null,
                    LinkSecret.digest(secret), by, now, period.endOf(draft.application()), null, null)), draft, secret, false);
        }
    }

    /** Writes once more, with a new link; once a day at most. */
    public void remind(ApplicationSheet draft, Oid oid) {
        PartnerQuestion question = Optional.ofNullable(questions.current(hold(draft)).get(oid))
                .orElseThrow(() -> new PartnerNotAskable("not-asked"));
        letters.checkReminder(question, period.now());
        String secret = LinkSecret.make();
        publish(questions.save(question.reminded(LinkSecret.digest(secret), period.now())), draft, secret, true);
    }

    private void publish(PartnerQuestion question, ApplicationSheet draft, String secret, boolean reminder) {
        period.publish(new PartnerAsked(question.id(), question.email(), question.name(), Locale.forLanguageTag(question.language()),
                draft.applicant().name(), question.partner(), Objects.requireNonNullElse(draft.content().title(), "–"), question.expiresAt(),
                secret, reminder));
    }

    /** Two who ask at the same moment, or ask and submit, come one after the other. */
    private GrantApplicationId hold(ApplicationSheet draft) {
        return applications.findWithLockById(draft.application().id()).orElseThrow(GrantApplicationNotFound::new).id();
    }

    private void replace(GrantApplicationId application, Oid oid, Instant now) {
        List<PartnerQuestion> all = questions.findByApplicationIdAndReplacedAtIsNullOrderByAskedAtAscIdAsc(application);
        if (all.stream().map(PartnerQuestion::oid).filter(other -> !other.equals(oid)).distinct().count() >= MOST) {
            throw new PartnerNotAskable("too-many");
        }
        all.stream().filter(question -> question.oid().equals(oid)).forEach(before -> questions.save(before.replaced(now)));
    }

    /** Whom our register knows at the partner; nobody who also speaks for the applicant: nobody gives consent to oneself. */
    private @Nullable ContactPerson known(ApplicationSheet draft, Oid oid) {
        return organisations.findByOid(oid).stream().flatMap(partner -> partner.contacts().stream())
                .filter(contact -> !draft.applicant().isSpokenForBy(contact.email())).findFirst().orElse(null);
    }

    private static void check(ApplicationSheet draft, String email) {
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            throw new PartnerNotAskable(email.isEmpty() ? "no-address" : "address");
        }
        if (draft.applicant().isSpokenForBy(email)) {
            throw new PartnerNotAskable("own-contact");
        }
    }

    private static ApplicationContent.Partner partner(ApplicationSheet draft, Oid oid) {
        return draft.content().partners().stream()
                .filter(partner -> partner.oid() != null && partner.oid().strip().equalsIgnoreCase(oid.value())).findFirst()
                .orElseThrow(() -> new PartnerNotAskable("no-partner"));
    }

    private static @Nullable String name(Addressee to) {
        return to.name().isBlank() ? null : to.name().strip();
    }
}
