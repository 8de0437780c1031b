package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officers note what guardians tell them by telephone or letter. A no is noted; a yes only the guardian gives, by a link or a
 * signed paper. Who may do that is the caller's question.
 */
@Service
@Transactional
public class GuardianDesk {

    private static final int LONGEST = 500;

    private final GuardianTable table;
    private final GuardianPermissions permissions;
    private final PreparationTime time;
    private final ApplicationEventPublisher facts;

    GuardianDesk(GuardianTable table, GuardianPermissions permissions, PreparationTime time, ApplicationEventPublisher facts) {
        this.table = table;
        this.permissions = permissions;
        this.time = time;
        this.facts = facts;
    }

    /**
     * The guardian does not allow it, or takes the permission back.
     *
     * @param how and from whom the officer heard it
     * @throws PermissionNotOpen when nobody is asked, it is a no already, or the event has begun
     */
    public void noteNo(EventPerson person, String how, String officer) {
        time.requireOpen(person);
        String heard = how.strip();
        if (heard.isEmpty() || heard.length() > LONGEST) {
            throw new GuardianNoteMissing();
        }
        if (!table.refused(person.id(), heard, officer, time.now())) {
            throw new PermissionNotOpen();
        }
        facts.publishEvent(new GuardianSaidNo(person.participationId()));
    }

    /**
     * Asks a guardian once more, whatever the answer was: by a new link, or where there is no address on paper.
     *
     * @throws PermissionNotOpen when nobody is asked, or the event has begun
     * @throws LetterSentToday when the guardian got a letter today
     */
    public void askAnew(EventPerson person) {
        time.requireOpen(person);
        GuardianPermission asked = table.find(person.id()).orElseThrow(PermissionNotOpen::new);
        if (asked.askedAt() != null && time.isToday(asked.askedAt())) {
            throw new LetterSentToday();
        }
        permissions.askAfresh(person);
    }
}
