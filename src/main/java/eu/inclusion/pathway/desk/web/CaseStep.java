package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathJournal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an officer does with a whole path, after having been asked whether that is meant. */
enum CaseStep {
    SKIP(true) {
        @Override
        void take(PathJournal journal, OrganisationPathId path, String reason, String person) {
            journal.skipPhase(path, reason, person);
        }
    },
    WAKE(false) {
        @Override
        void take(PathJournal journal, OrganisationPathId path, String reason, String person) {
            journal.wake(path, person);
        }
    },
    WITHDRAW(true) {
        @Override
        void take(PathJournal journal, OrganisationPathId path, String reason, String person) {
            journal.withdraw(path, reason, person);
        }
    };

    private final boolean explained;

    CaseStep(boolean explained) {
        this.explained = explained;
    }

    abstract void take(PathJournal journal, OrganisationPathId path, String reason, String person);

    /** Whether the officer has to say why. */
    boolean isExplained() {
        return explained;
    }

    /** The step's word in addresses and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CaseStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
