package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the time for which annexes are kept run from the end of their application. */
@Component
class AnnexRetention {

    private final Documents documents;

    AnnexRetention(Documents documents) {
        this.documents = documents;
    }

    @EventListener
    void ended(GrantApplicationDecided decided) {
        documents.ended(decided.applicationId().value());
    }

    /** One that was withdrawn can come back until the deadline. */
    @EventListener
    void goesOn(GrantApplicationSubmitted submitted) {
        documents.goesOn(submitted.applicationId().value());
    }
}
