package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.identity.GuestBook;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets co-editors sign in as long as an invitation of theirs holds. */
@Component
class InvitedGuests implements GuestBook {

    private final CoEditorList coEditors;
    private final Clock clock;

    InvitedGuests(CoEditorList coEditors, Clock clock) {
        this.coEditors = coEditors;
        this.clock = clock;
    }

    @Override
    public Optional<Guest> find(String email) {
        Instant now = clock.instant();
        return coEditors.findByEmail(email.toLowerCase(Locale.ROOT)).stream().filter(coEditor -> coEditor.isActiveAt(now))
                .max(Comparator.comparing(CoEditor::invitedAt))
                .map(coEditor -> new Guest(coEditor.email(), coEditor.name(), coEditor.language()));
    }
}
