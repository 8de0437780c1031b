package eu.inclusion.pathway.document;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes files whose time is over, every night. Which time that is, each installation says for itself: no period is confirmed for
 * applications (privacy statement of the Commission), and an unconfirmed number deletes nothing.
 */
@Component
class DocumentRetention {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRetention.class);

    private final DocumentTable table;
    private final DocumentProperties properties;
    private final Clock clock;

    DocumentRetention(DocumentTable table, DocumentProperties properties, Clock clock) {
        this.table = table;
        this.properties = properties;
        this.clock = clock;
    }

    void ended(UUID owner) {
        properties.retention().forEach((kind, period) -> table.deleteOn(owner, kind, today().plus(period)));
    }

    void forget(UUID owner, String kind) {
        table.deleteOn(owner, kind, today());
    }

    @Scheduled(cron = "${pathway.documents.clean-up:0 30 2 * * *}", zone = "Europe/Brussels")
    @Transactional
    void deleteDue() {
        int deleted = table.deleteDue(today());
        if (deleted > 0) {
            LOG.info("Deleted {} files whose time of retention is over.", deleted);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProgrammeTime.ZONE);
    }
}
