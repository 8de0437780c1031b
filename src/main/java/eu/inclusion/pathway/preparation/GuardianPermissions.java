package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.programme.LinkSecret;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where guardians let somebody under 18 come, by a link or on paper, and change their mind until the event. Participants under 18 need the permission of
 * parents or guardians before they take part. Programme Guide 2025, Part A, protection of participants.
 */
@Service
@Transactional
public class GuardianPermissions {

    /** What a signed paper is called among the files. */
    public static final String PAPER = "GUARDIAN_PERMISSION";

    private static final long MOST_BYTES = 10 * 1_048_576L;

    private final GuardianTable table;
    private final PreparationTime time;
    private final EventPersons persons;
    private final Documents documents;
    private final ApplicationEventPublisher facts;

    GuardianPermissions(GuardianTable table, PreparationTime time, EventPersons persons, Documents documents, ApplicationEventPublisher facts) {
        this.table = table;
        this.time = time;
        this.persons = persons;
        this.documents = documents;
        this.facts = facts;
    }

    /** Asks a guardian where one is needed; one who was asked with the same words is not asked twice. */
    void named(EventPerson person, EventId event, @Nullable Guardian guardian) {
        Optional<GuardianPermission> before = table.find(person.id());
        if (guardian != null && before.filter(asked -> asked.guardian().equals(guardian)).isPresent()) {
            return;
        }
        forgetPaper(person.id());
        table.forget(person.id());
        if (guardian != null) {
            ask(person, event, guardian);
        }
    }

    /** Asks the guardian who is named once more; the answer that was there, and the paper, are gone. */
    void askAfresh(EventPerson person) {
        table.find(person.id()).ifPresent(before -> {
            forgetPaper(person.id());
            ask(person, time.participation(person.participationId()).event(), before.guardian());
        });
    }

    private void ask(EventPerson person, EventId event, Guardian guardian) {
        String secret = guardian.email() == null ? null : LinkSecret.make();
        table.ask(person.id(), guardian, secret, time.now());
        if (secret != null) {
            facts.publishEvent(new GuardianAsked(event, person.participationId(), person.id(), person.name(), guardian, secret));
        }
    }

    /**
     * Sends the guardian a new link, where there is no answer yet.
     *
     * @throws LetterSentToday when the guardian got a letter today
     */
    public void askAgain(EventPerson person) {
        EventId event = time.requireOpen(person).event();
        GuardianPermission asked = table.find(person.id()).filter(one -> one.given() == null && one.guardian().email() != null)
                .orElseThrow(PermissionNotOpen::new);
        if (asked.askedAt() != null && time.isToday(asked.askedAt())) {
            throw new LetterSentToday();
        }
        ask(person, event, asked.guardian());
    }

    /**
     * What a guardian is asked.
     *
     * @param person who would come
     * @param answer the guardian's own, where there is one
     */
    public record Asked(EventPerson person, Participation participation, GuardianPermission answer) {

        public Guardian guardian() {
            return answer.guardian();
        }
    }

    /** The question that a link asks; nothing once it was asked anew, or the event has begun. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(String secret) {
        return table.findBySecret(secret).flatMap(persons::find).flatMap(person -> table.find(person.id())
                .map(permission -> new Asked(person, time.participation(person.participationId()), permission)))
                .filter(asked -> time.isOpen(asked.participation()));
    }

    /**
     * The guardian answers, or thinks otherwise until the event; the last answer counts.
     *
     * @param statement the sentence that was read
     * @param seen the event's sequence when it was read
     * @throws PermissionNotOpen when there is nothing to answer any more
     * @throws AskedAboutOther when the event was changed since
     */
    public void answer(String secret, boolean given, String statement, int seen) {
        Asked asked = find(secret).orElseThrow(PermissionNotOpen::new);
        if (time.still(asked.participation().event()).sequence() != seen) {
            throw new AskedAboutOther();
        }
        if (!table.answer(secret, given, statement, time.now())) {
            throw new PermissionNotOpen();
        }
        if (!given && !asked.answer().isRefused()) {
            facts.publishEvent(new GuardianSaidNo(asked.participation().id()));
        }
    }

    /**
     * The paper that the guardian signed is handed in; what a guardian answered stays.
     *
     * @throws PermissionNotOpen when nothing is asked, or there is an answer already
     */
    public void handIn(EventPerson person, String fileName, InputStream content, String by) throws IOException {
        time.requireOpen(person);
        if (table.find(person.id()).filter(GuardianPermission::isAwaited).isEmpty()) {
            throw new PermissionNotOpen();
        }
        StoredDocument paper = documents.add(new NewDocument(person.id().value(), PAPER, null, fileName, by), content, MOST_BYTES);
        if (!table.signed(person.id(), paper.id(), paper.fileName(), time.now())) {
            throw new PermissionNotOpen();
        }
    }

    /** The signed paper. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> paper(EventPersonId person) {
        return table.find(person).map(GuardianPermission::paper).flatMap(documents::find);
    }

    /** How the permission for a person stands. */
    @Transactional(readOnly = true)
    public Optional<GuardianPermission> of(EventPersonId person) {
        return table.find(person);
    }

    void forgetPaper(EventPersonId person) {
        table.find(person).map(GuardianPermission::paper).ifPresent(documents::remove);
    }
}
