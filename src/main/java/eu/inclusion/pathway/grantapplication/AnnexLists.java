package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.document.Documents;
import org.springframework.stereotype.Component;

/** Lists the files of drafts, with what the rules of their call say about files. */
@Component
class AnnexLists {

    private final Documents documents;
    private final Calls calls;

    AnnexLists(Documents documents, Calls calls) {
        this.documents = documents;
        this.calls = calls;
    }

    AnnexList of(GrantApplication application) {
        return new AnnexList(limits(application), Annex.among(documents.of(application.id().value())));
    }

    private AnnexLimits limits(GrantApplication application) {
        return calls.find(application.callYear(), application.action(), application.round())
                .map(Call::rules).map(rules -> AnnexLimits.of(rules.annexes())).orElse(AnnexLimits.OFFICIAL);
    }
}
